using System.Globalization;
using System.Text;

namespace ManifestScan.Ingest.Edifact;

/// <summary>
/// Brings the dates of messages to ISO 8601, with the century that their meaning asks for. What is no date stays as it is, so that Normalize
/// says so.
/// </summary>
/// <remarks>Flights and transmissions lie in 1980 to 2079. A birth or issue is the latest not after the flight, an expiry the one nearest to it.</remarks>
static class EdifactDates
{
    static readonly string[] Months =
    [
        "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
        "ЯНВ", "ФЕВ", "МАР", "АПР", "МАЙ", "ИЮН", "ИЮЛ", "АВГ", "СЕН", "ОКТ", "НОЯ", "ДЕК",
    ];

    /// <summary>yymmdd, of a flight or transmission.</summary>
    internal static DateOnly? YearFirst(ReadOnlySpan<byte> text) =>
        TryPairs(text, out int year, out int month, out int day) ? Day(FlightYear(year), month, day)
        : text.Length == 8 && Number(text) is { } whole ? Day(whole / 10000, whole / 100 % 100, whole % 100)
        : null;

    /// <summary>ddmmyy, of a flight or transaction.</summary>
    internal static DateOnly? DayFirst(ReadOnlySpan<byte> text) =>
        TryPairs(text, out int day, out int month, out int year) ? Day(FlightYear(year), month, day)
        : text.Length == 8 && Number(text) is { } whole ? Day(whole % 10000, whole / 10000 % 100, whole / 1000000)
        : null;

    /// <summary>hhmm or hhmmss as hh:mm; null when it is no time of day.</summary>
    internal static TimeOnly? Time(ReadOnlySpan<byte> text)
    {
        if (text.Length is not (4 or 6) || Number(text[..4]) is not { } clock)
        {
            return null;
        }
        return clock == 2400 ? TimeOnly.MinValue : clock / 100 < 24 && clock % 100 < 60 ? new TimeOnly(clock / 100, clock % 100) : null;
    }

    /// <summary>A date of a person or document as ISO text: 700602, 19700602, 02JUN70, 701300 (partial).</summary>
    /// <param name="text">As written.</param>
    /// <param name="isBackward">Whether it lies before the flight, as births and issues do.</param>
    /// <param name="reference">Day of the flight.</param>
    /// <returns>ISO text, or the text as written when it is no date in these forms.</returns>
    internal static string OfPerson(ReadOnlySpan<byte> text, bool isBackward, DateOnly reference)
    {
        if (text.Length == 6 && TryPairs(text, out int year, out int month, out int day))
        {
            return Iso(Century(year, month, day, isBackward, reference), month, day) ?? Encoding.UTF8.GetString(text);
        }
        string raw = Encoding.UTF8.GetString(text);
        if (TryNamed(raw, out day, out month, out year, out bool isShort))
        {
            return Iso(isShort ? Century(year, month, day, isBackward, reference) : year, month, day) ?? raw;
        }
        return text.Length == 8 && Number(text) is { } whole ? Iso(whole / 10000, whole / 100 % 100, whole % 100) ?? raw : raw;
    }

    static int Century(int year, int month, int day, bool isBackward, DateOnly reference)
    {
        int current = reference.Year / 100 * 100;
        int best = current + year;
        if (isBackward)
        {
            return Day(best, Math.Max(month, 1), Math.Max(day, 1)) is { } date && date > reference ? best - 100 : best;
        }
        return best > reference.Year + 50 ? best - 100 : best < reference.Year - 50 ? best + 100 : best;
    }

    static string? Iso(int year, int month, int day)
    {
        if (year is < 1900 or > 2100 || month > 12 || (month == 0 && day > 0))
        {
            return null;
        }
        if (day > 0)
        {
            return day > DateTime.DaysInMonth(year, month) ? null : Text(year, month, day);
        }
        return month == 0 ? year.ToString(CultureInfo.InvariantCulture) : Text(year, month, 0)[..7];
    }

    /// <summary>yyyy-mm-dd, built by hand: every passenger has two of these.</summary>
    static string Text(int year, int month, int day) => string.Create(10, (year, month, day), static (text, date) =>
    {
        for (int i = 3, rest = date.year; i >= 0; i--, rest /= 10)
        {
            text[i] = (char)('0' + (rest % 10));
        }
        (text[4], text[7]) = ('-', '-');
        (text[5], text[6]) = ((char)('0' + (date.month / 10)), (char)('0' + (date.month % 10)));
        (text[8], text[9]) = ((char)('0' + (date.day / 10)), (char)('0' + (date.day % 10)));
    });

    static bool TryNamed(string raw, out int day, out int month, out int year, out bool isShort)
    {
        (day, month, year, isShort) = (0, 0, 0, raw.Length == 7);
        if (raw.Length is not (7 or 9))
        {
            return false;
        }
        string name = raw[2..5].ToUpperInvariant();
        month = (Array.IndexOf(Months, name) % 12) + 1;
        return month > 0 && int.TryParse(raw.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out day)
            && int.TryParse(raw.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out year);
    }

    static bool TryPairs(ReadOnlySpan<byte> text, out int first, out int second, out int third)
    {
        int? number = text.Length == 6 ? Number(text) : null;
        (first, second, third) = ((number ?? 0) / 10000, (number ?? 0) / 100 % 100, (number ?? 0) % 100);
        return number is not null;
    }

    static int? Number(ReadOnlySpan<byte> text)
    {
        int number = 0;
        foreach (byte b in text)
        {
            if (b is < (byte)'0' or > (byte)'9')
            {
                return null;
            }
            number = (number * 10) + (b - '0');
        }
        return number;
    }

    static int FlightYear(int year) => year < 80 ? 2000 + year : 1900 + year;

    static DateOnly? Day(int year, int month, int day) =>
        year is >= 1900 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
}
