using ManifestScan.Model;

namespace ManifestScan.Normalize.Dates;

/// <summary>Year, month and day in their places; the century or the year may still be open.</summary>
/// <param name="Year">Four digits, or two when <paramref name="ShortYear"/>; null when not stated.</param>
/// <param name="Month">1 to 12 when valid, 0 when not stated.</param>
/// <param name="Day">1 to 31 when valid, 0 when not stated.</param>
/// <param name="ShortYear">The century is open.</param>
readonly record struct DateParts(int? Year, int Month, int Day, bool ShortYear)
{
    const int FirstYear = 1900;
    const int LastYear = 2100;

    /// <summary>Whether a full year is stated and lies outside 1900 to 2100.</summary>
    internal bool IsOutOfRange => !ShortYear && Year is < FirstYear or > LastYear;

    /// <summary>What is stated.</summary>
    internal DatePrecision Precision => Month == 0 ? DatePrecision.Year : Day == 0 ? DatePrecision.Month : DatePrecision.Day;

    /// <summary>The parts of a date written in a known order.</summary>
    internal static DateParts Of(DateText date) => new(date.Third, date.Second, date.First, date.ShortYear);

    /// <summary>The parts of a triple in one order.</summary>
    internal static DateParts Of(DateText date, DateOrder order) => order switch
    {
        DateOrder.MonthFirst => new(date.Third, date.First, date.Second, date.ShortYear),
        DateOrder.YearFirst => new(date.First, date.Second, date.Third, date.ShortYear),
        _ => new(date.Third, date.Second, date.First, date.ShortYear),
    };

    /// <summary>Days since 1970-01-01; null when no year makes it a day of the calendar.</summary>
    /// <param name="context">Decides open centuries and years.</param>
    /// <param name="far">Whether an expiry is outside its window.</param>
    internal int? Resolve(DateContext context, out bool far)
    {
        far = false;
        if (Year is { } full && !ShortYear)
        {
            return DayOf(full);
        }
        int? best = null;
        int referenceYear = DateOnly.FromDayNumber(Math.Clamp(context.ReferenceDay + Epoch, 0, DateOnly.MaxValue.DayNumber)).Year;
        int start = Year is { } two ? (referenceYear / 100 * 100) + two : referenceYear;
        int step = Year is null ? 1 : 100;
        for (int year = start - step; year <= start + step; year += step)
        {
            if (DayOf(year) is { } day && IsBetter(day, best, context))
            {
                best = day;
            }
        }
        far = context.Use == DateUse.Expiry && best is { } d && (d < context.ReferenceDay - 3653 || d > context.ReferenceDay + 7305);
        return best;
    }

    static bool IsBetter(int day, int? best, DateContext context) => context.Use switch
    {
        DateUse.Birth or DateUse.Issue => day <= context.ReferenceDay && (best is null || day > best),
        DateUse.Expiry => best is null || FromWindow(day, context) < FromWindow(best.Value, context),
        _ => best is null || Math.Abs((long)day - context.ReferenceDay) < Math.Abs((long)best.Value - context.ReferenceDay),
    };

    // Distance from the middle of the window of -10 to +20 years, so that the reading inside the window wins.
    static long FromWindow(int day, DateContext context) => Math.Abs((long)day - (context.ReferenceDay + 1826));

    static int Epoch => DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;

    int? DayOf(int year)
    {
        if (year is < FirstYear or > LastYear || Month > 12 || (Month == 0 && Day > 0))
        {
            return null;
        }
        int month = Math.Max(Month, 1);
        return Day > DateTime.DaysInMonth(year, month) ? null : new DateOnly(year, month, Math.Max(Day, 1)).DayNumber - Epoch;
    }
}
