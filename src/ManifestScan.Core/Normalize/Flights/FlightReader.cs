using System.Globalization;
using ManifestScan.Model;

namespace ManifestScan.Normalize.Flights;

/// <summary>Reads flight designators: <c>SU0123</c>, <c>SU 123</c>, <c>su123A</c>, <c>AFL123</c>, <c>СУ123</c>, <c>0123</c>.</summary>
/// <remarks>
/// Order of trial: digits alone (with a suffix letter) are a number without carrier, as <c>62A</c>; then a carrier of two
/// characters, so <c>B2977</c> is B2 977 and <c>6E21</c> is 6E 21; then one of three letters. A separator after the carrier
/// changes nothing, because no carrier has one character. Sources: IATA Resolution 762 (carriers with digits, suffix).
/// </remarks>
static class FlightReader
{
    const int MostDigits = 6; // four, and the zeros that exports put in front

    /// <summary>Reads a field that holds a flight number with or without its carrier.</summary>
    internal static FlightReading Read(ReadOnlySpan<char> text, NativeCodes? codes = null)
    {
        string upper = text.Trim().ToString().ToUpperInvariant();
        if (ReadNumber(upper) is { } alone)
        {
            return alone;
        }
        foreach (int length in (ReadOnlySpan<int>)[2, 3])
        {
            if (upper.Length >= length && IsCarrier(upper.AsSpan(0, length)) && ReadRest(upper.AsSpan(length)) is { } rest)
            {
                ValueReading<string?> carrier = CarrierReader.Read(upper.AsSpan(0, length), codes);
                return rest with { Carrier = carrier.Value, Fault = rest.Fault ?? carrier.Fault };
            }
        }
        return new(null, null, ' ', ValueFaults.FlightUnreadable);
    }

    static bool IsCarrier(ReadOnlySpan<char> code) => CarrierReader.IsIata(code) || CarrierReader.IsThreeLetters(code);

    static FlightReading? ReadRest(ReadOnlySpan<char> rest)
    {
        ReadOnlySpan<char> number = rest.TrimStart(" \t\u00A0-/.:");
        return number is "OPEN" ? new(null, null, ' ', ValueFaults.FlightOpen) : ReadNumber(number);
    }

    static FlightReading? ReadNumber(ReadOnlySpan<char> text)
    {
        int digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }
        if (digits is 0 or > MostDigits)
        {
            return null;
        }
        ReadOnlySpan<char> suffix = text[digits..].TrimStart();
        if (suffix.Length > 1 || (suffix.Length == 1 && !CarrierReader.IsLetter(suffix[0])))
        {
            return null;
        }
        int number = int.Parse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
        return number is 0 or > 9999 ? null : new(null, number, suffix.IsEmpty ? ' ' : suffix[0], null);
    }
}
