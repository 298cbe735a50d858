namespace ManifestScan.Normalize.Flights;

/// <summary>What a route field says.</summary>
/// <param name="Points">The airports in order, two or more; empty when unreadable.</param>
/// <param name="Fault">A <c>route.*</c> fault, else the first fault of an airport, or null.</param>
readonly record struct RouteReading(IReadOnlyList<AirportReading> Points, ValueFault? Fault);
