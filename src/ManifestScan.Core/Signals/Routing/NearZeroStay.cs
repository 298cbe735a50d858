using ManifestScan.Model;

namespace ManifestScan.Signals.Routing;

/// <summary>Trips that turn round almost at once where others stay.</summary>
/// <remarks>Null model: <see cref="TripRates"/> of trips far away that take the first flight back.</remarks>
sealed class NearZeroStay : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        var trips = new TripTable(context.Data);
        var turns = new Turnarounds(context.Data, trips, context.Parameters["kmPerHour"]);
        (double leastKm, double mostHours) = (context.Parameters["leastKm"], context.Parameters["mostHours"]);
        var model = new TripRates(context, trips, trip => turns.Hours(trip) is { } hours && turns.DistanceKm(trip) >= leastKm
            ? hours <= mostHours && turns.TookTheFirst(trip)
            : null);
        foreach (int traveller in context.Travellers)
        {
            if (model.Test(traveller) is { } test && test.Marked.Count >= context.Parameters["minimumTimes"] && test.Bits >= context.Parameters["minimumBits"])
            {
                findings.Add(HitOf(context, trips, traveller, test));
            }
        }
    }

    static Hit HitOf(SignalContext context, TripTable trips, int traveller, TripTest test)
    {
        int first = test.Marked[0];
        return new Hit
        {
            Traveller = traveller,
            SurpriseBits = test.Bits,
            Observed = test.Marked.Count,
            Expected = test.Expected,
            Reason = $"{test.Marked.Count} of {Wording.Count(test.Asked, "trip")} took the first flight back, first {context.Wording.Chain(trips.Out(first))} on {Wording.Date(trips.DayOf[first])}; "
                + $"{Wording.Number(test.Expected)} would be expected by how long others stay there.",
            Movements = [.. test.Marked.SelectMany(t => (int[])[.. trips.Out(t), .. trips.Back(t)])],
        };
    }
}
