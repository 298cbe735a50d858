using System.Buffers;
using System.Collections.Frozen;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Meaning;

/// <summary>The shape of one value as a date or a time, without deciding on an order.</summary>
/// <param name="HasDate">It is a date, alone or with a time.</param>
/// <param name="HasTime">It is a time, alone or with a date.</param>
/// <param name="IsUtc">It ends with Z or an offset of zero.</param>
/// <param name="A">First number of the date.</param>
/// <param name="B">Second number.</param>
/// <param name="C">Third number; of a named month the month, 1 to 12; 0 when there is none.</param>
/// <param name="Digits">Digits of A, B and C as three decimal digits: 422 for 2030-04-24.</param>
/// <param name="Form">Numbers with separators, without them, or a month as a word.</param>
readonly record struct DateText(bool HasDate, bool HasTime, bool IsUtc, int A, int B, int C, int Digits, DateForm Form)
{
    static readonly FrozenDictionary<string, int> Months = new (string Text, int Number)[]
    {
        ("JAN", 1), ("FEB", 2), ("MAR", 3), ("APR", 4), ("MAY", 5), ("JUN", 6), ("JUL", 7), ("AUG", 8), ("SEP", 9), ("OCT", 10), ("NOV", 11), ("DEC", 12),
        ("ЯНВ", 1), ("ФЕВ", 2), ("МАР", 3), ("АПР", 4), ("МАЙ", 5), ("МАЯ", 5), ("ИЮН", 6), ("ИЮЛ", 7), ("АВГ", 8), ("СЕН", 9), ("ОКТ", 10), ("НОЯ", 11),
        ("ДЕК", 12),
    }.ToFrozenDictionary(m => m.Text, m => m.Number, StringComparer.OrdinalIgnoreCase);

    static readonly SearchValues<char> TimeCharacters = SearchValues.Create("0123456789:.,");

    /// <summary>Days on a scale of their own, right to a day or two: enough to put two columns in order. An undecided order is taken for day first.</summary>
    internal double ApproximateDay(DateOrder order)
    {
        (int year, int month, int day) = (Form, order) switch
        {
            (DateForm.NamedMonth, DateOrder.YearFirst) => (A, C, B),
            (DateForm.NamedMonth, _) => (B, C, A),
            (_, DateOrder.YearFirst) => (A, B, C),
            (_, DateOrder.MonthFirst) => (C, A, B),
            _ when Digits / 100 == 4 => (A, B, C),
            _ => (C, B, A),
        };
        return ((year < 100 ? 2000 + year : year) * 365.25) + (month * 30.4) + day;
    }

    internal static DateText Parse(string value)
    {
        ReadOnlySpan<char> text = value.AsSpan().Trim();
        bool isUtc = TrimZone(ref text);
        bool hasTime = TrimTime(ref text);
        if (text.IsEmpty)
        {
            return new DateText(false, hasTime, isUtc, 0, 0, 0, 0, DateForm.Separated);
        }
        DateText date = Date(text);
        return date.HasDate ? date with { HasTime = hasTime || date.HasTime, IsUtc = isUtc } : default;
    }

    static bool TrimZone(ref ReadOnlySpan<char> text)
    {
        if (text.Length > 4 && text[^1] is 'Z' or 'z' && char.IsAsciiDigit(text[^2]))
        {
            text = text[..^1];
            return true;
        }
        if (text.EndsWith(" UTC", StringComparison.OrdinalIgnoreCase))
        {
            text = text[..^4];
            return true;
        }
        if (text.Length > 6 && text[^6] is '+' or '-' && text[^3] == ':' && char.IsAsciiDigit(text[^1]) && text.Contains('T'))
        {
            bool isZero = text[^5..] is "00:00";
            text = text[..^6];
            return isZero;
        }
        return false;
    }

    /// <summary>Takes hh:mm, hh:mm:ss and fractions from the end, with AM or PM.</summary>
    static bool TrimTime(ref ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text;
        if (rest.EndsWith(" AM", StringComparison.OrdinalIgnoreCase) || rest.EndsWith(" PM", StringComparison.OrdinalIgnoreCase))
        {
            rest = rest[..^3];
        }
        int start = rest.LastIndexOfAny(' ', 'T', 't') + 1;
        ReadOnlySpan<char> time = rest[start..];
        int colon = time.IndexOf(':');
        if (colon is < 1 or > 2 || time.ContainsAnyExcept(TimeCharacters))
        {
            return false;
        }
        text = start == 0 ? [] : rest[..(start - 1)].TrimEnd();
        return true;
    }

    static DateText Date(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyExceptInRange('0', '9'))
        {
            return Compact(text);
        }
        Span<int> numbers = stackalloc int[3];
        Span<int> digits = stackalloc int[3];
        int count = 0;
        int months = 0;
        int month = 0;
        for (int at = 0; at < text.Length;)
        {
            int length = Run(text[at..], char.IsAsciiDigit(text[at]));
            ReadOnlySpan<char> part = text.Slice(at, length);
            if (char.IsAsciiDigit(part[0]))
            {
                if (count == 3 || length > 4)
                {
                    return default;
                }
                (numbers[count], digits[count]) = (int.Parse(part, System.Globalization.CultureInfo.InvariantCulture), length);
                count++;
            }
            else if (!IsSeparator(part))
            {
                month = MonthOf(part.Trim(" -./,"));
                if (month == 0 || ++months > 1)
                {
                    return default;
                }
            }
            at += length;
        }
        bool isDate = months == 1 ? count is 1 or 2 : count == 3;
        int shape = (digits[0] * 100) + (digits[1] * 10) + digits[2];
        DateForm form = months == 1 ? DateForm.NamedMonth : DateForm.Separated;
        return isDate ? new DateText(true, false, false, numbers[0], numbers[1], months == 1 ? month : numbers[2], shape, form) : default;
    }

    static int Run(ReadOnlySpan<char> text, bool ofDigits)
    {
        int length = 1;
        while (length < text.Length && char.IsAsciiDigit(text[length]) == ofDigits)
        {
            length++;
        }
        return length;
    }

    static bool IsSeparator(ReadOnlySpan<char> text) => text.Length <= 2 && text[0] is '.' or '/' or '-' or ' ' && !text.ContainsAnyExcept("./- ,");

    /// <summary>1 to 12; 0 for no month.</summary>
    static int MonthOf(ReadOnlySpan<char> text) =>
        text.Length is >= 3 and <= 9 && Months.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[..3], out int month) ? month : 0;

    /// <summary>yyyymmdd, ddmmyyyy, yymmdd, ddmmyy, and with a time of four or six digits behind.</summary>
    static DateText Compact(ReadOnlySpan<char> text)
    {
        var invariant = System.Globalization.CultureInfo.InvariantCulture;
        bool hasTime = text.Length is 10 or 12 or 14;
        int dateLength = text.Length is 6 or 10 ? 6 : text.Length is 8 or 12 or 14 ? 8 : 0;
        if (dateLength == 0)
        {
            return default;
        }
        bool isYearFirst = dateLength == 8 && text[..2] is "19" or "20" && int.Parse(text.Slice(4, 2), invariant) is >= 1 and <= 12;
        int first = isYearFirst ? 4 : 2;
        int a = int.Parse(text[..first], invariant);
        int b = int.Parse(text.Slice(first, 2), invariant);
        int c = int.Parse(text[(first + 2)..dateLength], invariant);
        int shape = (first * 100) + 20 + (dateLength - first - 2);
        bool isPlausible = isYearFirst
            ? c is >= 1 and <= 31
            : (a is >= 1 and <= 31 || c is >= 1 and <= 31) && (b <= 12 || a <= 12) && b is >= 1 and <= 31;
        return isPlausible ? new DateText(true, hasTime, false, a, b, c, shape, DateForm.Compact) : default;
    }
}
