using System.Globalization;

namespace ManifestScan.Ingest.Meaning;

/// <summary>A header that counts: <c>Flight 2</c>, <c>From_2</c>, <c>FLT2</c>, <c>Segment 2 Flight</c>, <c>Leg 2 From</c>, <c>2nd flight</c>.</summary>
/// <param name="Stem">The header without its number and the word for what is counted; two columns of one stem mean the same.</param>
/// <param name="Number">The number, 1 or more; 0 when the header has none.</param>
/// <param name="IsSuffix">The number stands behind a point, as programs write it that meet a header twice: <c>Flight.1</c> is the second.</param>
readonly record struct NumberedHeader(string Stem, int Number, bool IsSuffix)
{
    static readonly string[] Counted = ["segment", "seg", "segm", "sgmt", "leg", "sector", "coupon", "cpn", "сегмент", "сегмента", "плечо", "участок", "abschnitt", "segmento", "tramo"];

    static readonly string[] Ordinals = ["st", "nd", "rd", "th"];

    /// <summary>Reads a header; one with no number, or several, is its own stem.</summary>
    internal static NumberedHeader Of(string header)
    {
        List<string> words = HeaderWords.Split(header);
        List<int> numbers = [.. Enumerable.Range(0, words.Count).Where(i => char.IsAsciiDigit(words[i][0]))];
        bool isNumbered = numbers.Count == 1 && words.Count > 1;
        if (!isNumbered || !int.TryParse(words[numbers[0]], NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number is 0 or > SegmentFields.Most)
        {
            return new NumberedHeader(string.Join(' ', words), 0, false);
        }
        int at = numbers[0];
        int after = at + 1 < words.Count && Ordinals.Contains(words[at + 1]) ? at + 2 : at + 1;
        bool isBehind = after < words.Count && Counted.Contains(words[after]);
        bool isBefore = !isBehind && at > 0 && Counted.Contains(words[at - 1]);
        string stem = string.Join(' ', words.Take(isBefore ? at - 1 : at).Concat(words.Skip(isBehind ? after + 1 : after)));
        bool isSuffix = at == words.Count - 1 && header.EndsWith(FormattableString.Invariant($".{number}"), StringComparison.Ordinal);
        return new NumberedHeader(stem, stem.Length == 0 ? 0 : number, isSuffix);
    }
}
