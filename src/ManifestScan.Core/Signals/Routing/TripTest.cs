namespace ManifestScan.Signals.Routing;

/// <summary>What was expected of a traveller's trips.</summary>
/// <param name="Asked">Trips asked.</param>
/// <param name="Marked">Those of which it holds, in order of time; at least one.</param>
/// <param name="Expected">How many of them were expected.</param>
/// <param name="Bits">Surprise.</param>
sealed record TripTest(int Asked, IReadOnlyList<int> Marked, double Expected, double Bits);
