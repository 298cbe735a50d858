namespace ManifestScan.Model;

/// <summary>How "not provided" is stored in a column of numbers. Row views turn it into null.</summary>
public static class Missing
{
    /// <summary>A missing day.</summary>
    public const int Day = int.MinValue;

    /// <summary>A missing instant or local time, in ticks.</summary>
    public const long Ticks = long.MinValue;

    /// <summary>The day as a date; null when missing.</summary>
    public static DateOnly? ToDate(int daysSinceEpoch) =>
        daysSinceEpoch == Day ? null : DateOnly.FromDayNumber(EpochDayNumber + daysSinceEpoch);

    /// <summary>The instant as a date and time; null when missing.</summary>
    public static DateTime? ToDateTime(long ticks) => ticks == Ticks ? null : new DateTime(ticks, DateTimeKind.Utc);

    /// <summary>Days since 1970-01-01 of a date.</summary>
    public static int ToDays(DateOnly date) => date.DayNumber - EpochDayNumber;

    /// <summary>Days since 1970-01-01 of an instant; missing stays missing.</summary>
    public static int ToDays(long ticks) =>
        ticks == Ticks ? Day : (int)(ticks / TimeSpan.TicksPerDay) - EpochDayNumber;

    static readonly int EpochDayNumber = new DateOnly(1970, 1, 1).DayNumber;
}
