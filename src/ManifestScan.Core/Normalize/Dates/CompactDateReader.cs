namespace ManifestScan.Normalize.Dates;

/// <summary>Dates written as one run of digits: 240424, 20240424, ddmmyyhhnn, yyyymmddhhnnss, Excel day numbers.</summary>
static class CompactDateReader
{
    /// <summary>Reads a run of digits; those that are a time of day go back to the front of <paramref name="rest"/>.</summary>
    internal static DateText Read(scoped ReadOnlySpan<char> digits, scoped ref ReadOnlySpan<char> rest)
    {
        switch (digits.Length)
        {
            case 5:
                return new() { Shape = DateShape.ExcelSerial, First = Digits.Value(digits) };
            case 6:
                return SixDigits(digits);
            case 8:
                return EightDigits(digits);
            case 10:
                rest = string.Concat(digits[6..], rest);
                return SixDigits(digits[..6]);
            case 12 or 14:
                rest = string.Concat(digits[8..], rest);
                return EightDigits(digits[..8]);
            default:
                return default;
        }
    }

    static DateText SixDigits(scoped ReadOnlySpan<char> digits) => new()
    {
        Shape = DateShape.Triple,
        First = Digits.Value(digits[..2]),
        Second = Digits.Value(digits[2..4]),
        Third = Digits.Value(digits[4..]),
        ShortYear = true,
    };

    // The two readings never both hold: ddmmyyyy as yyyymmdd would need a month of 19, 20 or 21.
    static DateText EightDigits(scoped ReadOnlySpan<char> digits)
    {
        int year = Digits.Value(digits[..4]);
        int month = Digits.Value(digits[4..6]);
        return year is >= 1900 and <= 2100 && month <= 12
            ? new() { Shape = DateShape.Fixed, First = Digits.Value(digits[6..]), Second = month, Third = year }
            : new()
            {
                Shape = DateShape.Triple,
                First = Digits.Value(digits[..2]),
                Second = Digits.Value(digits[2..4]),
                Third = Digits.Value(digits[4..]),
            };
    }
}
