using System.Collections.Frozen;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Meaning;

/// <summary>Looks header texts up in the table of synonyms (<c>Reference/header-synonyms.tsv</c>): as they stand, then word by word.</summary>
static class HeaderSynonyms
{
    const double Listed = 0.95;
    const double Composed = 0.9;
    const double Undecorated = 0.85;

    static readonly (string Text, Field Field)[] Texts = [.. ReferenceText.Rows("header-synonyms.tsv")
        .SelectMany(row => row[1..].SelectMany(cell => cell.Split('|')).Append(row[0]), (row, text) => (text, FieldNames.Parse(row[0])))];

    static readonly FrozenDictionary<string, Field[]> ByKey = Lookup(HeaderWords.Key);

    static readonly FrozenDictionary<string, Field[]> ByTerms = Lookup(text => HeaderTerms.Key(HeaderTerms.Of(HeaderWords.Split(text))));

    static readonly FrozenSet<string> UtcWords = Set("utc", "gmt", "zulu", "uct");

    static readonly FrozenSet<string> ZoneWords = Set("utc", "gmt", "zulu", "uct", "local", "lt", "loc", "msk", "мск", "местное", "местная", "местн");

    static readonly FrozenSet<string> Noise = Set(
        "pax", "psgr", "passenger", "passengers", "traveller", "traveler", "guest", "customer", "person", "persons", "client", "scheduled", "sched",
        "planned", "actual", "of", "the", "s", "in", "for", "code", "iata", "latin", "english", "en", "eng", "lat", "rus", "ru", "value",
        "field", "info", "details", "text", "col", "column", "flight", "travel", "booking", "pnr", "primary", "main", "contact", "a",
        "пассажира", "пассажир", "пасс", "клиента", "лица", "сотрудника", "плановое", "плановая", "планируемое", "код", "лат", "рус",
        "латиницей", "латинскими", "буквами", "основной", "nbr", "cd", "dt", "iso", "raw", "orig", "original", "full", "no", "number", "nr", "date");

    /// <summary>What a header text may mean; words that only decorate are left out step by step.</summary>
    internal static HeaderMatch Find(string header)
    {
        List<string> words = HeaderWords.Split(header);
        bool isUtc = words.Any(UtcWords.Contains);
        Field[]? whole = Get(words);
        if (whole is not null)
        {
            return new HeaderMatch(whole, 1, isUtc);
        }
        foreach (string part in Parts(header))
        {
            if (Get(HeaderWords.Split(part)) is { } fields)
            {
                return new HeaderMatch(fields, Listed, isUtc);
            }
        }
        List<string> unzoned = [.. words.Where(w => !ZoneWords.Contains(w))];
        return Get(unzoned) is { } local ? new HeaderMatch(local, Listed, isUtc)
            : GetByTerms(HeaderTerms.Of(unzoned)) is { } composed ? new HeaderMatch(composed, Composed, isUtc)
            : FindWithoutNoise(unzoned, isUtc);
    }

    /// <summary>Whether a header text means something, be it the field of one segment of several.</summary>
    internal static bool IsKnown(string header) =>
        Find(header).IsKnown || (NumberedHeader.Of(header) is { Number: > 0, Stem: var stem } && Find(stem).Fields.Any(SegmentFields.MayRepeat));

    static HeaderMatch FindWithoutNoise(List<string> words, bool isUtc)
    {
        bool isOfSale = HeaderDates.IsOfSale(HeaderTerms.Of(words));
        // One decoration less at a time, from either end: "passenger surname (latin)" keeps as much as possible.
        for (int dropped = 1; dropped < words.Count; dropped++)
        {
            for (int front = 0; front <= dropped; front++)
            {
                int kept = words.Count - dropped;
                bool isDecoration = words.Take(front).Concat(words.Skip(front + kept)).All(w => Noise.Contains(w) || char.IsDigit(w[0]));
                List<string> left = words.GetRange(front, kept);
                if (isDecoration && (Get(left) ?? GetByTerms(HeaderTerms.Of(left))) is { } fields)
                {
                    // "PNR day" without its decoration is a day of departure, which is what it is not.
                    return isOfSale && fields.Any(HeaderDates.IsOfDeparture) ? HeaderMatch.None : new HeaderMatch(fields, Undecorated, isUtc);
                }
            }
        }
        return HeaderMatch.None;
    }

    /// <summary>The sides of a bilingual header, "Фамилия / Surname", and what stands before and in brackets.</summary>
    static string[] Parts(string header) =>
        header.Split(['/', '|', '\n', '(', ')', '[', ']', '\\'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    static Field[]? Get(List<string> words) => words.Count == 0 ? null : ByKey.GetValueOrDefault(string.Concat(words));

    static Field[]? GetByTerms(List<string> terms) => terms.Count == 0 ? null : ByTerms.GetValueOrDefault(HeaderTerms.Key(terms));

    static FrozenDictionary<string, Field[]> Lookup(Func<string, string> key) => Texts
        .Select(pair => (Key: key(pair.Text), pair.Field))
        .Where(pair => pair.Key.Length > 0)
        .Distinct()
        .GroupBy(pair => pair.Key, pair => pair.Field, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);
}
