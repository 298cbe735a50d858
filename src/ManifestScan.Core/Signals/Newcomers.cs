using ManifestScan.Model;

namespace ManifestScan.Signals;

/// <summary>Trips that begin late enough in the data for an earlier one to have been seen.</summary>
/// <param name="context">The run, with the parameter historyDays.</param>
sealed class Newcomers(SignalContext context)
{
    /// <summary>Trips that begin so many days after the first movement of the run, or later, in order of traveller and time.</summary>
    internal IEnumerable<int> Trips()
    {
        TripTable trips = context.Facts.Trips;
        int first = int.MaxValue;
        for (int trip = 0; trip < trips.Count; trip++)
        {
            first = trips.DayOf[trip] == Missing.Day ? first : Math.Min(first, trips.DayOf[trip]);
        }
        long from = (long)first + context.Parameters.Count("historyDays");
        return Enumerable.Range(0, trips.Count).Where(t => trips.DayOf[t] >= from);
    }

    /// <summary>Whether a trip is its traveller's first.</summary>
    internal static bool IsFirst(TripTable trips, int trip) => trips.Of(trips.TravellerOf[trip]).First == trip;
}
