namespace ManifestScan.Normalize.Documents;

/// <summary>Check digits of machine-readable zones.</summary>
/// <remarks>Source: ICAO Doc 9303-3 section 4.9: weights 7, 3, 1; A to Z are 10 to 35, the filler is 0; sum modulo 10.</remarks>
static class MrzCheckDigit
{
    /// <summary>The check digit of a field, 0 to 9; null when a character is no digit, capital letter or filler.</summary>
    internal static int? Compute(ReadOnlySpan<char> field)
    {
        int sum = 0;
        for (int i = 0; i < field.Length; i++)
        {
            int value = ValueOf(field[i]);
            if (value < 0)
            {
                return null;
            }
            sum = (sum + (value * (i % 3) switch { 0 => 7, 1 => 3, _ => 1 })) % 10;
        }
        return sum;
    }

    /// <summary>Whether a printed check digit is right; a filler is right for a field that is empty.</summary>
    internal static bool IsRight(ReadOnlySpan<char> field, char printed) => printed == '<'
        ? !field.ContainsAnyExcept('<')
        : char.IsAsciiDigit(printed) && Compute(field) == printed - '0';

    static int ValueOf(char c) => c switch
    {
        '<' => 0,
        >= '0' and <= '9' => c - '0',
        >= 'A' and <= 'Z' => c - 'A' + 10,
        _ => -1,
    };
}
