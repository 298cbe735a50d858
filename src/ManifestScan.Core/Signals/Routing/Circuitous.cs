namespace ManifestScan.Signals.Routing;

/// <summary>A long way round, where others of that origin and destination go a shorter one.</summary>
/// <remarks>Null model: <see cref="TripRates"/> of ways out that are much longer than the great circle.</remarks>
sealed class Circuitous : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        TripTable trips = context.Facts.Trips;
        var detours = new Detours(context.Data);
        (double leastKm, double leastRatio) = (context.Parameters["leastKm"], context.Parameters["leastRatio"]);
        var rates = new TripRates(context, trips, trip => detours.Of(trips.Out(trip)) is { } way && way.DirectKm >= leastKm
            ? way.FlownKm >= leastRatio * way.DirectKm
            : null);
        new TripHits(context, trips, rates).Add(
            findings, $"went a way at least {Wording.Number(leastRatio)} times as long as the direct one", "the ways others take there");
    }
}
