using System.Collections.Concurrent;
using NodaTime;
using NodaTime.TimeZones;

namespace ManifestScan.Normalize.Dates;

/// <summary>Turns local clock times into instants by the history of a time zone, and back.</summary>
/// <remarks>
/// Thread-safe. A time the clock showed twice gives the earlier instant, one it skipped moves forward by the gap, both with a
/// warning. Source of the history: the tzdb inside NodaTime, so that it does not depend on the machine.
/// </remarks>
static class LocalTime
{
    static readonly ConcurrentDictionary<string, DateTimeZone?> Zones = new(StringComparer.Ordinal);

    /// <summary>The instant of a date and a time of day in a zone.</summary>
    /// <param name="day">Days since 1970-01-01, or null.</param>
    /// <param name="seconds">Seconds since the midnight that begins the day, or null: no midnight is invented.</param>
    /// <param name="timeZone">IANA name, or null.</param>
    /// <returns>UTC ticks; null when any of the three is missing.</returns>
    internal static ValueReading<long?> ToUtc(int? day, int? seconds, string? timeZone) =>
        day is { } d && seconds is { } s && timeZone is not null
            ? ToUtc(DateTime.UnixEpoch.Ticks + (d * TimeSpan.TicksPerDay) + (s * TimeSpan.TicksPerSecond), timeZone)
            : new(null, null);

    /// <summary>The instant, in UTC ticks, of a local time in ticks; null with a fault when the zone is unknown.</summary>
    internal static ValueReading<long?> ToUtc(long localTicks, string timeZone)
    {
        if (Zone(timeZone) is not { } zone || !IsSafe(localTicks))
        {
            return new(null, ValueFaults.TimeZoneUnknown);
        }
        var local = LocalDateTime.FromDateTime(new DateTime(localTicks));
        ZoneLocalMapping mapping = zone.MapLocal(local);
        return mapping.Count switch
        {
            1 => new(Ticks(mapping.Single().ToInstant()), null),
            2 => new(Ticks(mapping.First().ToInstant()), ValueFaults.LocalTimeTwice),
            _ => new(Ticks(Forward(local, mapping)), ValueFaults.LocalTimeSkipped),
        };
    }

    /// <summary>The local clock time, in ticks, of an instant in UTC ticks; null when the zone is unknown.</summary>
    internal static long? ToLocal(long utcTicks, string timeZone) => Zone(timeZone) is { } zone && IsSafe(utcTicks)
        ? utcTicks + zone.GetUtcOffset(Instant.FromDateTimeUtc(new DateTime(utcTicks, DateTimeKind.Utc))).Ticks
        : null;

    static Instant Forward(LocalDateTime local, ZoneLocalMapping gap) =>
        Resolvers.ReturnForwardShifted(local, gap.Zone, gap.EarlyInterval, gap.LateInterval).ToInstant();

    static DateTimeZone? Zone(string name) => Zones.GetOrAdd(name, static n => DateTimeZoneProviders.Tzdb.GetZoneOrNull(n));

    static long Ticks(Instant instant) => instant.ToDateTimeUtc().Ticks;

    // A day inside both ends of the calendar, so that no offset leaves it.
    static bool IsSafe(long ticks) => ticks > TimeSpan.TicksPerDay && ticks < DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay;
}
