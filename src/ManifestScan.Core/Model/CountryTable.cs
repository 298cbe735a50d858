using System.Collections.Frozen;

namespace ManifestScan.Model;

/// <summary>States and other issuers of travel documents: alpha-2, alpha-3, the codes of ICAO Doc 9303 beyond ISO 3166, names.</summary>
/// <remarks>Immutable and shared. Sources: datasets/country-codes (ODC-PDDL 1.0), ICAO Doc 9303-3 section 5.</remarks>
public sealed class CountryTable
{
    static readonly Lazy<CountryTable> Loaded = new(() => new CountryTable());

    readonly FrozenSet<string> _alpha3;
    readonly FrozenDictionary<string, string> _byAlpha2;
    readonly FrozenDictionary<string, string> _byName;
    readonly FrozenDictionary<string, string> _nameOf;

    CountryTable()
    {
        List<string[]> rows = [.. ReferenceText.Rows("countries.tsv")];
        _alpha3 = rows.Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal);
        _byAlpha2 = rows.Where(r => r[1].Length == 2).ToFrozenDictionary(r => r[1], r => r[0], StringComparer.Ordinal);
        _nameOf = rows.ToFrozenDictionary(r => r[0], r => r[3], StringComparer.Ordinal);
        _byName = rows.SelectMany(r => new[] { r[3], r[4], r[5] }, (r, name) => (Name: Fold(name), Code: r[0]))
            .Where(p => p.Name.Length > 0)
            .DistinctBy(p => p.Name)
            .ToFrozenDictionary(p => p.Name, p => p.Code, StringComparer.Ordinal);
    }

    /// <summary>The embedded table.</summary>
    public static CountryTable Default => Loaded.Value;

    /// <summary>
    /// The alpha-3 code for an alpha-2 code, an alpha-3 code, a code of Doc 9303 (Germany's <c>D</c> becomes DEU) or a name in
    /// English or Russian, upper or lower case; null when it is none of these.
    /// </summary>
    public string? ToAlpha3(string text)
    {
        string folded = Fold(text);
        if (folded == "D")
        {
            return "DEU";
        }
        return _alpha3.Contains(folded) ? folded : _byAlpha2.GetValueOrDefault(folded) ?? _byName.GetValueOrDefault(folded);
    }

    /// <summary>English name of an alpha-3 code; the code itself when it is unknown.</summary>
    public string NameOf(string alpha3) => _nameOf.GetValueOrDefault(alpha3, alpha3);

    static string Fold(string text) => text.Trim().ToUpperInvariant().Replace('Ё', 'Е');
}
