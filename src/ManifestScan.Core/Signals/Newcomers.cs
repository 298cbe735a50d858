using ManifestScan.Model;
using ManifestScan.Signals.Timing;

namespace ManifestScan.Signals;

/// <summary>Travellers never seen before who arrive just before an event.</summary>
/// <remarks>
/// A chance is a trip that begins late enough in the data for an earlier one to have been seen. Null model: <see cref="ChanceRates"/> of
/// trips to a place, all things at once.
/// </remarks>
/// <param name="context">The run, with the parameter historyDays and those of <see cref="EventWindows"/> and <see cref="ChanceHits"/>.</param>
sealed class Newcomers(SignalContext context)
{
    readonly TripTable _trips = context.Facts.Trips;

    /// <summary>Adds a hit for everybody who did it too often; nothing where no event is known.</summary>
    /// <param name="findings">Where hits go.</param>
    /// <param name="holds">What else must hold of the arrival, a movement.</param>
    /// <param name="reason">The sentence, of the flight of the first such arrival and the number expected.</param>
    internal void Add(Findings findings, Func<int, bool> holds, Func<int, double, string> reason)
    {
        if (context.Data.Events.Count == 0)
        {
            return;
        }
        var windows = new EventWindows(context);
        var rates = new ChanceRates(context, [.. Trips().Select(trip => ChanceOf(trip, windows, holds))]);
        new ChanceHits(context, rates).Add(findings, test => reason(context.Data.FlightOf(rates[test.Marked[0]].Movement), test.Expected));
    }

    Chance ChanceOf(int trip, EventWindows windows, Func<int, bool> holds)
    {
        int arrival = _trips.Out(trip)[^1];
        bool isFirst = _trips.Of(_trips.TravellerOf[trip]).First == trip;
        bool isBefore = windows.EventAt(_trips.DestinationOf[trip], EventSide.Before, context.Data.LegOf(arrival).DepartureDay) >= 0;
        return new Chance(_trips.TravellerOf[trip], _trips.DestinationOf[trip], isFirst && isBefore && holds(arrival), context.Data.PartyOfMovement[arrival] == arrival, arrival);
    }

    /// <summary>Trips that begin historyDays after the first movement of the run, or later, in order of traveller and time.</summary>
    IEnumerable<int> Trips()
    {
        int first = int.MaxValue;
        for (int trip = 0; trip < _trips.Count; trip++)
        {
            first = _trips.DayOf[trip] == Missing.Day ? first : Math.Min(first, _trips.DayOf[trip]);
        }
        long from = (long)first + context.Parameters.Count("historyDays");
        return Enumerable.Range(0, _trips.Count).Where(t => _trips.DayOf[t] >= from);
    }
}
