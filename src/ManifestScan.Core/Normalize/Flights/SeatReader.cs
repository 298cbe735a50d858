using System.Globalization;
using ManifestScan.Model;

namespace ManifestScan.Normalize.Flights;

/// <summary>Reads seats: <c>39G</c>, <c>039G</c>, <c>39-G</c>, <c>39 g</c>.</summary>
static class SeatReader
{
    const int LastRow = 199; // upper decks are numbered up to the 120s

    /// <summary>Reads one raw value.</summary>
    internal static ValueReading<string?> Read(ReadOnlySpan<char> text)
    {
        string upper = text.Trim().ToString().ToUpperInvariant();
        string folded = Homoglyphs.FoldToLatin(upper, out bool changed);
        int digits = folded.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (digits is not (> 0 and <= 4) || folded.AsSpan(digits).TrimStart(" -") is not [>= 'A' and <= 'Z' and var letter])
        {
            return new(null, ValueFaults.SeatUnreadable);
        }
        int row = int.Parse(folded.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture);
        return row is 0 or > LastRow
            ? new(null, ValueFaults.SeatUnreadable)
            : new(string.Create(CultureInfo.InvariantCulture, $"{row}{letter}"), changed ? ValueFaults.SeatHomoglyphs : null);
    }
}
