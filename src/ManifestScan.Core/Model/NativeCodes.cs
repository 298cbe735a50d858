using System.Collections.Frozen;

namespace ManifestScan.Model;

/// <summary>Codes of airports and airlines that only the source of the data knows (ШРМ, СУ), and the IATA codes they stand for.</summary>
/// <remarks>Immutable. Codes are compared in upper case. No such table is embedded: it comes from the user.</remarks>
public sealed class NativeCodes
{
    readonly FrozenDictionary<string, string> _airports;
    readonly FrozenDictionary<string, string> _airlines;

    /// <summary>A table.</summary>
    /// <param name="airports">IATA codes by upper-case code.</param>
    /// <param name="airlines">IATA codes by upper-case code.</param>
    public NativeCodes(IReadOnlyDictionary<string, string> airports, IReadOnlyDictionary<string, string> airlines)
    {
        _airports = airports.ToFrozenDictionary(StringComparer.Ordinal);
        _airlines = airlines.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The table without any code.</summary>
    public static NativeCodes None { get; } = new(FrozenDictionary<string, string>.Empty, FrozenDictionary<string, string>.Empty);

    /// <summary>IATA code of an airport; null when the table does not have it.</summary>
    public string? Airport(string code) => _airports.GetValueOrDefault(code);

    /// <summary>IATA code of an airline; null when the table does not have it.</summary>
    public string? Airline(string code) => _airlines.GetValueOrDefault(code);
}
