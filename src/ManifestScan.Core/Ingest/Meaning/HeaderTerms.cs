using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Meaning;

/// <summary>
/// Header words in one English word each (<c>Reference/header-words.tsv</c>), so that FLT_DT, flight date and Flugdatum are the same and
/// combinations nobody listed are known.
/// </summary>
static class HeaderTerms
{
    // Two or three letters alone are airports, countries and airlines more often than abbreviations.
    const int ShortestAlone = 4;

    static readonly FrozenDictionary<string, string[]> ByVariant = ReferenceText.Rows("header-words.tsv")
        .SelectMany(row => row[1..].SelectMany(cell => cell.Split('|')).Append(row[0]), (row, variant) => (Variant: Fold(variant), Terms: row[0].Split(' ')))
        .Where(pair => pair.Variant.Length > 0 && !pair.Variant.Contains(' ', StringComparison.Ordinal))
        .DistinctBy(pair => pair.Variant)
        .ToFrozenDictionary(pair => pair.Variant, pair => pair.Terms, StringComparer.Ordinal);

    static readonly FrozenSet<string> Particles = new[]
    {
        "of", "the", "in", "for", "on", "at", "and", "s", "per", "am", "um", "scheduled", "sched", "schd", "sch", "skd", "sked", "planned", "der", "die",
        "das", "des", "dem", "den", "im", "und", "e", "i", "y", "de", "du", "d", "l", "la", "le", "les", "el", "los", "et", "da", "do", "dos", "del", "della",
        "dello", "di", "dei", "il", "em", "ve", "и", "і", "та",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The terms of the words in their order; empty when the words are too short to be sure of.</summary>
    internal static List<string> Of(IReadOnlyList<string> words)
    {
        if (words is [{ Length: < ShortestAlone }])
        {
            return [];
        }
        return [.. words.Select(Fold).SelectMany(Terms).Where(term => !Particles.Contains(term))];
    }

    /// <summary>The same for every order of the terms; empty for none.</summary>
    internal static string Key(IEnumerable<string> terms) => string.Join('+', terms.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    static IEnumerable<string> Terms(string word) =>
        ByVariant.TryGetValue(word, out string[]? known) ? known : HeaderCompound.Split(word, ByVariant.ContainsKey) is { } parts
            ? parts.SelectMany(part => ByVariant[part])
            : [word];

    /// <summary>Without accents, for headers that lost theirs in an export; dotless and slashed letters are no accents to Unicode.</summary>
    static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (char c in word.Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)
            {
                folded.Append(c switch { 'ı' => "i", 'ł' => "l", 'ø' => "o", 'ß' => "ss", _ => c.ToString() });
            }
        }
        return folded.ToString();
    }
}
