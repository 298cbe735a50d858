using ManifestScan.Model;

namespace ManifestScan.Signals.Timing;

/// <summary>The times between one traveller's trips: from the last landing to the next departure, and from and to the ends of the data.</summary>
/// <remarks>The ends cut what may have been longer. They are there so that whoever keeps still at both ends is known to keep still.</remarks>
readonly struct TripGaps
{
    readonly int _firstTrip;

    internal TripGaps(TravelData data, TripTable trips, TrafficClock clock, int traveller)
    {
        (_firstTrip, int end) = trips.Of(traveller);
        int count = end - _firstTrip;
        (Days, Lengths) = (new int[count + 1], new double[count + 1]);
        int from = clock.FirstDay;
        double daysPerTrip = clock.DaysPerTrip(count);
        for (int gap = 0; gap <= count; gap++)
        {
            int to = gap < count ? trips.DayOf[_firstTrip + gap] : clock.LastDay;
            Days[gap] = Math.Max(0, to - from);
            // The traveller's own trip ends the time before it and tells none.
            double begun = clock.Between(from, to) - (gap < count && to > from ? 1 : 0);
            Lengths[gap] = begun * daysPerTrip;
            from = gap < count ? LastDay(data, trips, _firstTrip + gap) : to;
        }
    }

    /// <summary>Lengths by the calendar; that with index i follows i trips.</summary>
    internal int[] Days { get; }

    /// <summary>Lengths in days of average traffic.</summary>
    internal double[] Lengths { get; }

    /// <summary>The trip before which a gap lies.</summary>
    internal int TripAfter(int gap) => _firstTrip + gap;

    static int LastDay(TravelData data, TripTable trips, int trip)
    {
        ReadOnlySpan<int> legs = trips.BackOf[trip] < 0 ? trips.Out(trip) : trips.Back(trip);
        int day = data.LegOf(legs[^1]).DepartureDay;
        return day == Missing.Day ? trips.DayOf[trip] : day;
    }
}
