namespace ManifestScan.Link.Copies;

/// <summary>Travellers of one party who make the same trip, or a part of it: what an exchange moves as a whole.</summary>
/// <param name="Flights">One movement of the party on each flight, in order of time.</param>
/// <param name="Members">For each member the trip, an index into <see cref="PartyTrips.Trips"/>.</param>
/// <param name="Cell">Trips of one cell are exchanged: same routes, month and number of members on each flight.</param>
/// <param name="WideCell">Same routes and month alone: for those whose cell holds few.</param>
/// <param name="RouteCell">Same routes alone: for those whose month has few flights for such a trip.</param>
sealed record PartyTrip(int[] Flights, IReadOnlyList<int> Members, long Cell, long WideCell, long RouteCell);
