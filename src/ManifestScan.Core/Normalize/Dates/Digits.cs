using System.Globalization;

namespace ManifestScan.Normalize.Dates;

/// <summary>Runs of ASCII digits at the front of a text.</summary>
static class Digits
{
    /// <summary>The leading digits, possibly none; they are taken off <paramref name="rest"/>.</summary>
    internal static ReadOnlySpan<char> Take(scoped ref ReadOnlySpan<char> rest)
    {
        int length = rest.IndexOfAnyExceptInRange('0', '9');
        ReadOnlySpan<char> digits = length < 0 ? rest : rest[..length];
        rest = rest[digits.Length..];
        return digits;
    }

    /// <summary>The number that 1 to 9 digits write.</summary>
    internal static int Value(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
