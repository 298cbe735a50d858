namespace ManifestScan.Signals.Companions;

/// <summary>How often one traveller took the route of another around the same days.</summary>
/// <param name="Leader">The one whose trips are given.</param>
/// <param name="Second">The one who is judged.</param>
/// <param name="Trips">The trips, in order of time.</param>
/// <param name="Alike">How many of them stayed as long, give or take a day.</param>
/// <param name="Days">Most days between them that are counted.</param>
/// <param name="Expected">How often it would happen.</param>
/// <param name="Bits">Surprise, corrected for the ways to count, not for the travellers.</param>
sealed record NearTrips(int Leader, int Second, IReadOnlyList<(int Leader, int Second)> Trips, int Alike, int Days, double Expected, double Bits);
