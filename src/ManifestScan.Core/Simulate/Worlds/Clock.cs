using ManifestScan.Model;
using NodaTime;

namespace ManifestScan.Simulate.Worlds;

/// <summary>
/// Turns local clock times into minutes since the start of the window in UTC. Changes of summer time are taken at local noon.
/// </summary>
sealed class Clock
{
    internal const int MarginDays = 120;

    readonly short[][] _offsetMinutes;

    internal Clock(IReadOnlyList<Airport> airports, DateOnly from, int days)
    {
        var byZone = new Dictionary<string, short[]>(StringComparer.Ordinal);
        _offsetMinutes = new short[airports.Count][];
        for (int n = 0; n < airports.Count; n++)
        {
            if (!byZone.TryGetValue(airports[n].TimeZone, out short[]? offsets))
            {
                byZone[airports[n].TimeZone] = offsets = Offsets(airports[n].TimeZone, from, days);
            }
            _offsetMinutes[n] = offsets;
        }
    }

    /// <summary>UTC minutes since 00:00 UTC of day 0. Days beyond the margins take the offset of the nearest known day.</summary>
    internal int ToUtc(int node, int day, int localMinute)
    {
        short[] offsets = _offsetMinutes[node];
        return (day * 1440) + localMinute - offsets[Math.Clamp(day + MarginDays, 0, offsets.Length - 1)];
    }

    /// <summary>The local day, rounded down, at an airport at a UTC minute.</summary>
    internal int LocalDay(int node, int utcMinute)
    {
        short[] offsets = _offsetMinutes[node];
        int day = FloorDay(utcMinute);
        return FloorDay(utcMinute + offsets[Math.Clamp(day + MarginDays, 0, offsets.Length - 1)]);
    }

    internal static int FloorDay(int minute) => (int)Math.Floor(minute / 1440.0);

    static short[] Offsets(string zoneName, DateOnly from, int days)
    {
        DateTimeZone zone = DateTimeZoneProviders.Tzdb[zoneName];
        var offsets = new short[days + (2 * MarginDays)];
        for (int i = 0; i < offsets.Length; i++)
        {
            DateOnly date = from.AddDays(i - MarginDays);
            LocalDateTime noon = new(date.Year, date.Month, date.Day, 12, 0);
            offsets[i] = (short)(noon.InZoneLeniently(zone).Offset.Seconds / 60);
        }
        return offsets;
    }
}
