using ManifestScan.Model;

namespace ManifestScan.Signals.Routing;

/// <summary>Trips that touch an airport and go straight back on another booking.</summary>
/// <remarks>Null model: <see cref="TripRates"/> of trips that take the first flight back, within hours, on another record locator.</remarks>
sealed class HubReversal : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        TripTable trips = context.Facts.Trips;
        var turns = new Turnarounds(context.Data, trips, context.Parameters["kmPerHour"]);
        double mostHours = context.Parameters["mostHours"];
        var rates = new TripRates(context, trips, trip => turns.Hours(trip) is { } hours && HasLocators(context.Data, trips, trip)
            ? hours <= mostHours && IsOnAnotherBooking(context.Data, trips, trip) && turns.TookTheFirst(trip)
            : null);
        new TripHits(context, trips, rates).Add(findings, "went straight back by the first flight on another booking", "what others do there");
    }

    static bool HasLocators(TravelData data, TripTable trips, int trip) =>
        data.Tables.Movements.LocatorIds[trips.Out(trip)[^1]] >= 0 && data.Tables.Movements.LocatorIds[trips.Back(trip)[0]] >= 0;

    static bool IsOnAnotherBooking(TravelData data, TripTable trips, int trip) =>
        data.Tables.Movements.LocatorIds[trips.Out(trip)[^1]] != data.Tables.Movements.LocatorIds[trips.Back(trip)[0]];
}
