using System.Collections.Frozen;
using ManifestScan.Model;

namespace ManifestScan.Normalize.Codes;

/// <summary>
/// Reads states and other issuers of documents: alpha-2, alpha-3, codes of Doc 9303 with fillers, names in English and Russian.
/// </summary>
static class IssuerReader
{
    static readonly Lazy<FrozenDictionary<string, string>> ByName = new(Index);

    /// <summary>Reads one raw value to alpha-3 (or the code of Doc 9303); null when it names no issuer.</summary>
    internal static ValueReading<string?> Read(ReadOnlySpan<char> text)
    {
        string trimmed = text.Trim().TrimEnd('<').Trim().ToString();
        if ((CountryTable.Default.ToAlpha3(trimmed) ?? ByName.Value.GetValueOrDefault(Key(trimmed))) is { } alpha3)
        {
            return new(alpha3, null);
        }
        string upper = trimmed.ToUpperInvariant();
        string? folded = Homoglyphs.IsMixed(upper) ? CountryTable.Default.ToAlpha3(Homoglyphs.FoldToLatin(upper, out _)) : null;
        return new(folded, folded is null ? ValueFaults.IssuerUnknown : ValueFaults.IssuerMixedScript);
    }

    static FrozenDictionary<string, string> Index()
    {
        IEnumerable<(string Key, string Code)> daily = ReferenceText.Rows("country-daily-names.tsv")
            .SelectMany(row => row[1].Split('|'), (row, name) => (Key(name), row[0]));
        // "Iran (Islamic Republic of)" without its bracket; a name that two states then share is left out.
        IEnumerable<(string Key, string Code)> shortened = ReferenceText.Rows("countries.tsv")
            .SelectMany(row => new[] { row[3], row[4], row[5] }, (row, name) => (Key(name), row[0]))
            .Where(p => p.Item1.Length > 0)
            .GroupBy(p => p.Item1, StringComparer.Ordinal)
            .Where(g => g.Select(p => p.Item2).Distinct(StringComparer.Ordinal).Count() == 1)
            .Select(g => g.First());
        return daily.Concat(shortened)
            .DistinctBy(p => p.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(p => p.Key, p => p.Code, StringComparer.Ordinal);
    }

    static string Key(string name)
    {
        int bracket = name.IndexOf('(', StringComparison.Ordinal);
        return CodeText.Normalise(bracket > 0 ? name.AsSpan(0, bracket) : name);
    }
}
