namespace ManifestScan.Signals.Routing;

/// <summary>Trips without a way back, where others fly back.</summary>
/// <remarks>Null model: <see cref="TripRates"/> of trips without a way back within the horizon, where the feed would have shown one.</remarks>
sealed class NoReturn : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        TripTable trips = context.Facts.Trips;
        var feed = new DepartureFeed(context.Data, context.Parameters["leastFeedShare"]);
        int horizonDays = context.Parameters.Count("horizonDays");
        var rates = new TripRates(context, trips, trip => feed.Covers(trips.DestinationOf[trip], trips.DayOf[trip], horizonDays)
            ? trips.BackOf[trip] < 0
            : null);
        new TripHits(context, trips, rates).Add(findings, "had no way back", "how others come back from there");
    }
}
