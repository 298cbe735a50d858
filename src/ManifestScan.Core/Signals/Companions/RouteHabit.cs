namespace ManifestScan.Signals.Companions;

/// <summary>What the other trips of a trip's traveller say of a route.</summary>
/// <param name="Trip">The judged trip.</param>
/// <param name="Route">The route.</param>
/// <param name="First">The first entry of the traveller on the route.</param>
/// <param name="Entries">How many there are, those of the judged trip too.</param>
/// <param name="Others">How many are of other trips.</param>
/// <param name="TakesItself">Whether the judged trip takes the route too.</param>
readonly record struct RouteHabit(int Trip, int Route, int First, int Entries, int Others, bool TakesItself);
