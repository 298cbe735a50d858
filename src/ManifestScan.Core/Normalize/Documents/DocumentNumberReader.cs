using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using ManifestScan.Model;

namespace ManifestScan.Normalize.Documents;

/// <summary>Reads numbers of travel documents into one spelling.</summary>
/// <remarks>
/// Removed: spaces, dashes, dots, slashes, the filler <c>&lt;</c>, number signs (№, N°, No., a lone N between digits). Digits of
/// other scripts become ASCII. Cyrillic look-alikes become Latin when no letter of the number is Cyrillic for certain;
/// otherwise (<c>II-БА 123456</c>) the letters stay Cyrillic and only a leading Roman numeral is Latin. Nothing is padded.
/// </remarks>
static class DocumentNumberReader
{
    const int Shortest = 4;
    const int Longest = 20;
    const string Separators = "-‐‑‒–—./\\,'’`\":_<()#№°";

    static readonly FrozenSet<string> Fillers = FrozenSet.ToFrozenSet(
        [
            "NONE", "NA", "NIL", "NULL", "NAN", "TBA", "TBC", "TBD", "UNK", "UNKNOWN", "NO", "NOPASSPORT", "NODOC", "NOPPT", "PASSPORT",
            "PASSPORTNO", "TEST", "MISSING", "PENDING", "НЕТ", "БЕЗДОКУМЕНТА", "НЕИЗВЕСТНО", "НД",
        ],
        StringComparer.Ordinal);

    /// <summary>Reads one raw value.</summary>
    /// <param name="text">The number, possibly with its series.</param>
    /// <param name="series">The series when it stands in a field of its own; put in front unless the number already begins with it
    /// and has 9 digits or more.</param>
    internal static ValueReading<string?> Read(ReadOnlySpan<char> text, string? series = null)
    {
        string raw = text.Trim().Trim("'\"").ToString().ToUpperInvariant();
        if (SpreadsheetNumber.IsExponent(raw))
        {
            return new(null, ValueFaults.DocumentExcelExponent);
        }
        bool decimalZero = SpreadsheetNumber.TryCutDecimalZero(ref raw);
        if (raw.AsSpan().ContainsAny("*•?") && raw.Any(char.IsAsciiLetterOrDigit))
        {
            return new(null, ValueFaults.DocumentMasked);
        }
        if (SeveralNumbers.CountIn(raw) > 1)
        {
            return new(null, ValueFaults.DocumentSeveral);
        }
        if (Compact(raw) is not { } number)
        {
            return new(null, ValueFaults.DocumentUnreadable);
        }
        if (IsFiller(number))
        {
            return new(null, ValueFaults.DocumentPlaceholder);
        }
        return Join(number, series) is { } joined
            ? Finish(joined, decimalZero)
            : new(null, ValueFaults.DocumentUnreadable);
    }

    static ValueReading<string?> Finish(string number, bool decimalZero)
    {
        if (IsCounting(number))
        {
            return new(null, ValueFaults.DocumentPlaceholder);
        }
        if (!number.Any(char.IsAsciiDigit))
        {
            return new(null, ValueFaults.DocumentNoDigits);
        }
        if (number.Length is < Shortest or > Longest)
        {
            return new(null, ValueFaults.DocumentLength);
        }
        string folded = Homoglyphs.FoldToLatin(number, out bool changed);
        folded = folded.Any(Homoglyphs.IsCyrillic) ? CyrillicNumber.Settle(folded) : folded;
        ValueFault? fault = decimalZero ? ValueFaults.DocumentExcelDecimal : changed ? ValueFaults.DocumentHomoglyphs : null;
        return new(folded, fault);
    }

    static string? Join(string number, string? series)
    {
        if (string.IsNullOrWhiteSpace(series))
        {
            return number;
        }
        string? front = Compact(series.Trim().ToUpperInvariant());
        bool contained = front is not null && number.Length >= 9 && number.StartsWith(front, StringComparison.Ordinal);
        return front is null ? null : contained || IsFiller(front) ? number : front + number;
    }

    /// <summary>Letters and digits alone; null when anything else than a separator is among them.</summary>
    static string? Compact(string upper)
    {
        var kept = new StringBuilder(upper.Length);
        for (int i = 0; i < upper.Length; i++)
        {
            char c = upper[i];
            if (NumberSignAt(upper, i) is > 0 and var length)
            {
                i += length - 1;
            }
            else if (char.IsLetter(c) || char.IsAsciiDigit(c))
            {
                kept.Append(c);
            }
            else if (char.IsDigit(c))
            {
                kept.Append((char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)));
            }
            else if (!char.IsWhiteSpace(c) && !Separators.Contains(c, StringComparison.Ordinal))
            {
                return null;
            }
        }
        return kept.ToString();
    }

    /// <summary>Length of a number sign that begins here: <c>N°</c>, <c>No.</c>, or a lone N between digits; 0 for none.</summary>
    static int NumberSignAt(string text, int at)
    {
        if (text[at] != 'N' || (at > 0 && char.IsLetterOrDigit(text[at - 1])))
        {
            return 0;
        }
        ReadOnlySpan<char> rest = text.AsSpan(at);
        if (rest.StartsWith("N°") || rest.StartsWith("Nº"))
        {
            return 2;
        }
        if (rest.StartsWith("NO.") || rest.StartsWith("NR."))
        {
            return 3;
        }
        // Kazakh numbers begin with N: "N 12345678" keeps it, "63 N 1234567" does not.
        return at > 0 && rest.StartsWith("N ") && char.IsAsciiDigit(text[..at].TrimEnd().LastOrDefault()) ? 1 : 0;
    }

    static bool IsFiller(string part) => part.Length == 0 || Fillers.Contains(part) || IsRepeated(part);

    static bool IsRepeated(string number) =>
        (number.Length >= 5 || number[0] is '0' or 'X') && !number.AsSpan().ContainsAnyExcept(number[0]);

    // 123456789, 0123456, 987654321; asked of the whole number, because a number within its series may count.
    static bool IsCounting(string number) => number.Length is >= 6 and <= 10
        && ("01234567890".Contains(number, StringComparison.Ordinal) || "09876543210".Contains(number, StringComparison.Ordinal))
        && number[0] is '0' or '1' or '9';
}
