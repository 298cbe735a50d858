using ManifestScan.Model;

namespace ManifestScan.Normalize.Dates;

/// <summary>What a date field says.</summary>
/// <param name="Day">Days since 1970-01-01, of 1900 to 2100; the first day of a partial date; null when unreadable.</param>
/// <param name="Precision">What was stated; <see cref="DatePrecision.None"/> when <paramref name="Day"/> is null.</param>
/// <param name="Seconds">Time of day if stated: seconds since the midnight that begins <paramref name="Day"/>, 86400 for 24:00.</param>
/// <param name="OffsetMinutes">Stated offset from UTC, 0 for Z; null when the time is local or there is none.</param>
/// <param name="IsPlaceholder">A birthday on 1 January or 1 July: in many states a filler for an unknown day.</param>
/// <param name="Fault">A <c>date.*</c> or <c>time.*</c> fault, or null.</param>
readonly record struct DateReading(
    int? Day,
    DatePrecision Precision,
    int? Seconds,
    int? OffsetMinutes,
    bool IsPlaceholder,
    ValueFault? Fault)
{
    /// <summary>Local date and time in ticks as of <see cref="DateTime.Ticks"/>; null without a full date and a time.</summary>
    internal long? LocalTicks => Precision == DatePrecision.Day && Day is { } day && Seconds is { } seconds
        ? DateTime.UnixEpoch.Ticks + (day * TimeSpan.TicksPerDay) + (seconds * TimeSpan.TicksPerSecond)
        : null;

    /// <summary>The instant in UTC ticks; null unless date, time and offset are stated.</summary>
    internal long? UtcTicks => OffsetMinutes is { } offset ? LocalTicks - (offset * TimeSpan.TicksPerMinute) : null;

    /// <summary>A reading without a value.</summary>
    internal static DateReading None(ValueFault fault) => new(null, DatePrecision.None, null, null, false, fault);
}
