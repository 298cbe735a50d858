using ManifestScan.Model;

namespace ManifestScan.Signals.Routing;

/// <summary>Trips that touch an airport and go straight back on another booking.</summary>
/// <remarks>Null model: <see cref="TripRates"/> of trips that take the first flight back, within hours, on another record locator.</remarks>
sealed class HubReversal : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        var trips = new TripTable(context.Data);
        var turns = new Turnarounds(context.Data, trips, context.Parameters["kmPerHour"]);
        double mostHours = context.Parameters["mostHours"];
        var model = new TripRates(context, trips, trip => turns.Hours(trip) is { } hours && HasLocators(context.Data, trips, trip)
            ? hours <= mostHours && IsOnAnotherBooking(context.Data, trips, trip) && turns.TookTheFirst(trip)
            : null);
        foreach (int traveller in context.Travellers)
        {
            if (model.Test(traveller) is { } test && test.Marked.Count >= context.Parameters["minimumTimes"] && test.Bits >= context.Parameters["minimumBits"])
            {
                findings.Add(HitOf(context, trips, traveller, test));
            }
        }
    }

    static bool HasLocators(TravelData data, TripTable trips, int trip) =>
        data.Tables.Movements.LocatorIds[trips.Out(trip)[^1]] >= 0 && data.Tables.Movements.LocatorIds[trips.Back(trip)[0]] >= 0;

    static bool IsOnAnotherBooking(TravelData data, TripTable trips, int trip) =>
        data.Tables.Movements.LocatorIds[trips.Out(trip)[^1]] != data.Tables.Movements.LocatorIds[trips.Back(trip)[0]];

    static Hit HitOf(SignalContext context, TripTable trips, int traveller, TripTest test)
    {
        int first = test.Marked[0];
        return new Hit
        {
            Traveller = traveller,
            SurpriseBits = test.Bits,
            Observed = test.Marked.Count,
            Expected = test.Expected,
            Reason = $"{test.Marked.Count} of {Wording.Count(test.Asked, "trip")} went straight back by the first flight on another booking, first {context.Wording.Chain(trips.Out(first))} on {Wording.Date(trips.DayOf[first])}; "
                + $"{Wording.Number(test.Expected)} would be expected by what others do there.",
            Movements = [.. test.Marked.SelectMany(t => (int[])[.. trips.Out(t), .. trips.Back(t)])],
        };
    }
}
