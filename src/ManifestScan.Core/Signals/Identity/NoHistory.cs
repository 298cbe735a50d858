using ManifestScan.Signals.Timing;

namespace ManifestScan.Signals.Identity;

/// <summary>Never seen before, and then there just before an event.</summary>
/// <remarks>Null model: <see cref="ChanceRates"/> of trips to a place, both things at once.</remarks>
sealed class NoHistory : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        if (context.Data.Events.Count == 0)
        {
            return;
        }
        TripTable trips = context.Facts.Trips;
        var windows = new EventWindows(context);
        List<Chance> chances = [.. new Newcomers(context).Trips().Select(trip =>
        {
            int arrival = trips.Out(trip)[^1];
            bool isBefore = windows.EventAt(trips.DestinationOf[trip], EventSide.Before, context.Data.LegOf(arrival).DepartureDay) >= 0;
            bool counts = context.Data.PartyOfMovement[arrival] == arrival;
            return new Chance(trips.TravellerOf[trip], trips.DestinationOf[trip], isBefore && Newcomers.IsFirst(trips, trip), counts, arrival);
        })];
        var rates = new ChanceRates(context, chances);
        new ChanceHits(context, rates).Add(findings, test =>
            $"Was never seen before and arrived on {context.Wording.Flight(context.Data.FlightOf(rates[test.Marked[0]].Movement))}, just before an event there; "
            + $"{Wording.Number(test.Expected)} such arrivals would be expected by other trips to the place.");
    }
}
