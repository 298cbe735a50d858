namespace ManifestScan.Signals.Companions;

/// <summary>What the null models of company rest on: how full routes are, which routes and days a traveller takes, how long one stays.</summary>
/// <param name="facts">The run.</param>
/// <param name="habitTrips">How many of a traveller's own trips the custom of the airport weighs as much as.</param>
sealed class TravelCustoms(RunFacts facts, double habitTrips)
{
    /// <summary>Travellers of flights and routes by day.</summary>
    internal RouteLoads Loads { get; } = new(facts.Data, facts.TripOfMovement);

    /// <summary>Routes and weekdays.</summary>
    internal TripHabits Habits { get; } = new(facts.Data, facts.Trips, habitTrips);

    /// <summary>Days between out and back.</summary>
    internal StayLengths Stays { get; } = new(facts.Data, facts.Trips, habitTrips);
}
