namespace ManifestScan.Signals.Mitigation;

/// <summary>A traveller's trips to one place and the times between them.</summary>
/// <param name="Trips">The first movement of each trip, in order of time.</param>
/// <param name="Days">The middle one of the times between them, in days.</param>
/// <param name="Near">How many of the times are about as long.</param>
/// <param name="Expected">How many would be.</param>
/// <param name="Bits">Surprise.</param>
sealed record Rotation(IReadOnlyList<int> Trips, int Days, int Near, double Expected, double Bits);
