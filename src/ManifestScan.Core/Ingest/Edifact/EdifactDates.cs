using System.Text;

namespace ManifestScan.Ingest.Edifact;

/// <summary>
/// Brings the dates of messages to ISO 8601, with the century that their meaning asks for. What is no date stays as it is, so that Normalize
/// says so.
/// </summary>
/// <remarks>Flights and transmissions lie in 1980 to 2079. A birth or issue is the latest not after the flight, an expiry the one nearest to it.</remarks>
static class EdifactDates
{
    const int IsoLength = 10;

    static ReadOnlySpan<uint> LatinMonths =>
        [0x4A414E, 0x464542, 0x4D4152, 0x415052, 0x4D4159, 0x4A554E, 0x4A554C, 0x415547, 0x534550, 0x4F4354, 0x4E4F56, 0x444543];

    const string RussianMonths = "ЯНВФЕВМАРАПРМАЙИЮНИЮЛАВГСЕНОКТНОЯДЕК";

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
    internal static string OfPerson(ReadOnlySpan<byte> text, bool isBackward, DateOnly reference) =>
        TextOf.Value(OfPerson(text, isBackward, reference, stackalloc byte[IsoLength])) ?? "";

    /// <summary>The same without a string.</summary>
    /// <param name="text">As written.</param>
    /// <param name="isBackward">Whether it lies before the flight.</param>
    /// <param name="reference">Day of the flight.</param>
    /// <param name="room">Ten bytes for what is returned.</param>
    internal static ReadOnlySpan<byte> OfPerson(ReadOnlySpan<byte> text, bool isBackward, DateOnly reference, Span<byte> room)
    {
        int length = 0;
        if (text.Length == 6 && TryPairs(text, out int year, out int month, out int day))
        {
            length = Iso(Century(year, month, day, isBackward, reference), month, day, room);
        }
        else if (TryNamed(text, out day, out month, out year, out bool isShort))
        {
            length = Iso(isShort ? Century(year, month, day, isBackward, reference) : year, month, day, room);
        }
        else if (text.Length == 8 && Number(text) is { } whole)
        {
            length = Iso(whole / 10000, whole / 100 % 100, whole % 100, room);
        }
        return length == 0 ? text : room[..length];
    }

    /// <summary>A day as ISO text; null stays null.</summary>
    internal static string? Iso(DateOnly? day)
    {
        Span<byte> room = stackalloc byte[IsoLength];
        return day is { } known ? TextOf.Value(room[..Iso(known.Year, known.Month, known.Day, room)]) : null;
    }

    /// <summary>A time as hh:mm; null stays null.</summary>
    internal static string? Iso(TimeOnly? time)
    {
        if (time is not { } known)
        {
            return null;
        }
        Span<byte> room = stackalloc byte[5];
        (room[0], room[1], room[2]) = (Tens(known.Hour), Ones(known.Hour), (byte)':');
        (room[3], room[4]) = (Tens(known.Minute), Ones(known.Minute));
        return TextOf.Value(room);
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

    /// <returns>Bytes written; 0 when it is no date.</returns>
    static int Iso(int year, int month, int day, Span<byte> room)
    {
        if (year is < 1900 or > 2100 || month > 12 || (month == 0 && day > 0) || (day > 0 && day > DateTime.DaysInMonth(year, month)))
        {
            return 0;
        }
        (room[0], room[1]) = (Tens(year / 100), Ones(year / 100));
        (room[2], room[3], room[4]) = (Tens(year % 100), Ones(year), (byte)'-');
        (room[5], room[6], room[7]) = (Tens(month), Ones(month), (byte)'-');
        (room[8], room[9]) = (Tens(day), Ones(day));
        return day > 0 ? IsoLength : month > 0 ? 7 : 4;
    }

    static byte Tens(int number) => (byte)('0' + (number / 10));

    static byte Ones(int number) => (byte)('0' + (number % 10));

    /// <summary>02JUN70 or 02JUN1970, months in English or Russian.</summary>
    static bool TryNamed(ReadOnlySpan<byte> text, out int day, out int month, out int year, out bool isShort)
    {
        (day, month, year, isShort) = (0, 0, 0, text.Length is 7 or 10);
        if (text.Length is not (7 or 9 or 10 or 12))
        {
            return false;
        }
        bool isLatin = text.Length < 10;
        ReadOnlySpan<byte> name = isLatin ? text[2..5] : text[2..8];
        ReadOnlySpan<byte> digits = isLatin ? text[5..] : text[8..];
        month = MonthOf(name);
        if (month == 0 || Number(text[..2]) is not { } first || Number(digits) is not { } last)
        {
            return false;
        }
        (day, year) = (first, last);
        return true;
    }

    static int MonthOf(ReadOnlySpan<byte> name)
    {
        Span<char> letters = stackalloc char[3];
        if (name.Length == 3)
        {
            // Small letters differ in one bit.
            return LatinMonths.IndexOf(Tags.Pack(name) & ~0x202020u) + 1;
        }
        return Encoding.UTF8.TryGetChars(name, letters, out int count) && count == 3
            ? RussianMonth(letters)
            : 0;
    }

    static int RussianMonth(ReadOnlySpan<char> letters)
    {
        int index = RussianMonths.AsSpan().IndexOf(letters, StringComparison.OrdinalIgnoreCase);
        // Three letters from the middle of two months are none.
        return index >= 0 && index % 3 == 0 ? (index / 3) + 1 : 0;
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
