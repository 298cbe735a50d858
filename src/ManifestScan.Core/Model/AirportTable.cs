using System.Collections.Frozen;

namespace ManifestScan.Model;

/// <summary>All airports with an IATA code, and the city codes that stand for several of them.</summary>
/// <remarks>Immutable and shared; loaded once from the embedded reference tables.</remarks>
public sealed class AirportTable
{
    static readonly Lazy<AirportTable> Loaded = new(() => new AirportTable());

    readonly FrozenDictionary<string, Airport> _byIata;
    readonly FrozenDictionary<string, Airport> _byIcao;
    readonly FrozenDictionary<string, string[]> _airportsOfCity;

    AirportTable()
    {
        All = [.. ReferenceText.Rows("airports.tsv").Select(Read)];
        _byIata = All.ToFrozenDictionary(a => a.Iata, StringComparer.Ordinal);
        _byIcao = All.Where(a => a.Icao.Length > 0).DistinctBy(a => a.Icao).ToFrozenDictionary(a => a.Icao, StringComparer.Ordinal);
        _airportsOfCity = ReferenceText.Rows("metropolitan-areas.tsv")
            .GroupBy(row => row[0], row => row[1], StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The embedded table.</summary>
    public static AirportTable Default => Loaded.Value;

    /// <summary>Every airport, in order of IATA code.</summary>
    public IReadOnlyList<Airport> All { get; }

    /// <summary>The airport with this upper-case IATA code, or null.</summary>
    public Airport? Find(string iata) => _byIata.GetValueOrDefault(iata);

    /// <summary>The airport with this upper-case ICAO code, or null.</summary>
    public Airport? FindIcao(string icao) => _byIcao.GetValueOrDefault(icao);

    /// <summary>The airports that an upper-case city code stands for, in order; empty when it is not a city code of several airports.</summary>
    public IReadOnlyList<string> AirportsOfCity(string code) => _airportsOfCity.GetValueOrDefault(code, []);

    static Airport Read(string[] row)
    {
        var invariant = System.Globalization.CultureInfo.InvariantCulture;
        return new Airport(
            row[0], row[1], row[2], double.Parse(row[3], invariant), double.Parse(row[4], invariant), row[5], row[6], row[7]);
    }
}
