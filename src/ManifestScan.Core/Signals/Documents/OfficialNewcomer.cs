using ManifestScan.Model;
using ManifestScan.Signals.Timing;

namespace ManifestScan.Signals.Documents;

/// <summary>A scenario: on an official document, never seen before, and just before an event, all at once.</summary>
/// <remarks>Null model: <see cref="ChanceRates"/> of trips to a place, all three things at once; never the product of their shares.</remarks>
sealed class OfficialNewcomer : IBatchSignal
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
            bool isAll = isBefore && Newcomers.IsFirst(trips, trip) && IsOfficial(context.Data, arrival);
            return new Chance(trips.TravellerOf[trip], trips.DestinationOf[trip], isAll, context.Data.PartyOfMovement[arrival] == arrival, arrival);
        })];
        var rates = new ChanceRates(context, chances);
        new ChanceHits(context, rates).Add(findings, test =>
            $"Was never seen before and arrived on a document for state business on {context.Wording.Flight(context.Data.FlightOf(rates[test.Marked[0]].Movement))}, just before an event there; "
            + $"{Wording.Number(test.Expected)} arrivals that are all three would be expected by other trips to the place.");
    }

    static bool IsOfficial(TravelData data, int movement) =>
        data.PersonOf(movement).DocumentId is >= 0 and int document && data.Tables.Documents[document].Class.IsOfficial();
}
