namespace ManifestScan.Normalize.Documents;

/// <summary>Marks that a spreadsheet leaves on a number it took for a quantity.</summary>
static class SpreadsheetNumber
{
    /// <summary>
    /// Whether an upper-case text is a number in exponent form (<c>1.23457E+08</c>). <c>1E234567</c> is not: it can be a document.
    /// </summary>
    internal static bool IsExponent(string upper)
    {
        int e = upper.IndexOf('E', StringComparison.Ordinal);
        if (e < 1 || e == upper.Length - 1)
        {
            return false;
        }
        ReadOnlySpan<char> mantissa = upper.AsSpan(0, e);
        ReadOnlySpan<char> exponent = upper.AsSpan(e + 1);
        bool isSigned = exponent[0] is '+' or '-';
        exponent = isSigned ? exponent[1..] : exponent;
        int point = mantissa.IndexOfAny('.', ',');
        bool isMantissa = point < 0 ? AllDigits(mantissa) : point == 1 && char.IsAsciiDigit(mantissa[0]) && AllDigits(mantissa[2..]);
        return isMantissa && AllDigits(exponent) && exponent.Length <= 3 && (isSigned ? upper[e + 1] == '+' || point > 0 : point > 0);
    }

    /// <summary>Removes a decimal part of zeros (<c>4510123456.0</c>) and says whether there was one.</summary>
    internal static bool TryCutDecimalZero(ref string text)
    {
        int point = text.AsSpan().LastIndexOfAny('.', ',');
        bool found = point > 0 && point < text.Length - 1 && AllDigits(text.AsSpan(0, point))
            && text.Length - point <= 3 && !text.AsSpan(point + 1).ContainsAnyExcept('0');
        text = found ? text[..point] : text;
        return found;
    }

    static bool AllDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');
}
