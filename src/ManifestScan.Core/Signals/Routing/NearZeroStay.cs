namespace ManifestScan.Signals.Routing;

/// <summary>Trips that turn round almost at once where others stay.</summary>
/// <remarks>Null model: <see cref="TripRates"/> of trips far away that take the first flight back.</remarks>
sealed class NearZeroStay : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        TripTable trips = context.Facts.Trips;
        var turns = new Turnarounds(context.Data, trips, context.Parameters["kmPerHour"]);
        (double leastKm, double mostHours) = (context.Parameters["leastKm"], context.Parameters["mostHours"]);
        var rates = new TripRates(context, trips, trip => turns.Hours(trip) is { } hours && turns.DistanceKm(trip) >= leastKm
            ? hours <= mostHours && turns.TookTheFirst(trip)
            : null);
        new TripHits(context, trips, rates).Add(findings, "took the first flight back", "how long others stay there");
    }
}
