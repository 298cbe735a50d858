using ManifestScan.Model;

namespace ManifestScan.Normalize.Flights;

/// <summary>Reads airports: IATA or ICAO codes in any case, city codes, and names that carry a code.</summary>
/// <remarks>
/// A code that is both an airport and a city (THR) is the airport. Inside a text only these count as a code: letters in
/// brackets, a first word before a separator, a last word after a separator, or a single capital word among lower-case ones;
/// never a bare word of an all-capital name, because NEW (York), SAN (Jose) and (La) PAZ are codes of other places.
/// </remarks>
static class AirportReader
{
    static readonly char[] PartSeparators = ['-', '–', '—', '/', ',', ';', ':', '|'];

    /// <summary>Reads one raw value.</summary>
    /// <param name="text">The value.</param>
    /// <param name="codes">Native codes, which come before any other meaning.</param>
    internal static AirportReading Read(ReadOnlySpan<char> text, NativeCodes? codes = null)
    {
        string raw = text.Trim().ToString();
        string upper = raw.ToUpperInvariant();
        upper = codes?.Airport(upper) ?? upper;
        if (!upper.Any(char.IsLetterOrDigit))
        {
            return new(null, null, false, null, ValueFaults.AirportUnreadable);
        }
        if (Lookup(upper) is { } known)
        {
            return known;
        }
        if (Homoglyphs.IsMixed(upper) && Lookup(Homoglyphs.FoldToLatin(upper, out _)) is { } folded)
        {
            return folded with { Fault = ValueFaults.AirportMixedScript };
        }
        return CodeInside(raw) ?? new(upper, null, false, null, ValueFaults.AirportUnknown);
    }

    static AirportReading? Lookup(string code)
    {
        AirportTable table = AirportTable.Default;
        Airport? airport = code.Length switch { 3 => table.Find(code), 4 => table.FindIcao(code), _ => null };
        if (airport is not null)
        {
            return new(airport.Iata, airport, false, airport.Country.Length > 0 ? airport.Country : null, null);
        }
        IReadOnlyList<string> airports = code.Length == 3 ? table.AirportsOfCity(code) : [];
        return airports.Count == 0 ? null : new(code, null, true, CountryOf(airports), null);
    }

    static string? CountryOf(IReadOnlyList<string> airports)
    {
        List<string> countries = [.. airports.Select(a => AirportTable.Default.Find(a)?.Country ?? "").Distinct(StringComparer.Ordinal)];
        return countries.Count == 1 && countries[0].Length > 0 ? countries[0] : null;
    }

    static AirportReading? CodeInside(string raw)
    {
        if (InBrackets(raw) is { } bracketed)
        {
            return Lookup(bracketed);
        }
        List<string> found = [.. StatedCodes(raw).Where(c => Lookup(c) is not null).Distinct(StringComparer.Ordinal)];
        return found.Count == 1 ? Lookup(found[0]) : null;
    }

    static string? InBrackets(string raw)
    {
        int close = raw.AsSpan().LastIndexOfAny(")]");
        int open = close < 0 ? -1 : raw.AsSpan(0, close).LastIndexOfAny("([");
        return open < 0 ? null : raw[(open + 1)..close].Trim().ToUpperInvariant();
    }

    static IEnumerable<string> StatedCodes(string raw)
    {
        string[] parts = raw.Split(PartSeparators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > 1)
        {
            // A last part may be the state (LONDON, GBR), which is another place's code.
            bool lastIsState = CountryTable.Default.ToAlpha3(parts[^1]) is not null;
            return (lastIsState ? parts[..1] : [parts[0], parts[^1]]).Where(p => p.Length is 3 or 4).Select(p => p.ToUpperInvariant());
        }
        return raw.Any(char.IsLower)
            ? raw.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length is 3 or 4 && w.All(char.IsAsciiLetterUpper))
            : [];
    }
}
