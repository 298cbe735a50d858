using ManifestScan.Model;

namespace ManifestScan.Signals.Mitigation;

/// <summary>On which days far more trips begin than on the same weekday around them.</summary>
sealed class DayTraffic
{
    const int Weeks = 4;

    readonly Dictionary<int, int> _trips = [];
    readonly double _ratio;
    readonly double _leastTrips;

    internal DayTraffic(SignalContext context, TripTable trips)
    {
        (_ratio, _leastTrips) = (context.Parameters["peakRatio"], context.Parameters["leastTrips"]);
        foreach (int day in trips.DayOf.Where(d => d != Missing.Day))
        {
            _trips[day] = _trips.GetValueOrDefault(day) + 1;
        }
    }

    /// <summary>Whether a day is a peak: against the median of the same weekday in the four weeks before and after.</summary>
    internal bool IsPeak(int day)
    {
        int today = _trips.GetValueOrDefault(day);
        int[] around = [.. Enumerable.Range(-Weeks, (2 * Weeks) + 1).Where(w => w != 0).Select(w => _trips.GetValueOrDefault(day + (7 * w))).Where(t => t > 0).Order()];
        return today >= _leastTrips && around.Length > Weeks && today >= _ratio * around[around.Length / 2];
    }
}
