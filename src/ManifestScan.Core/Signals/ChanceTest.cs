namespace ManifestScan.Signals;

/// <summary>What was expected of a traveller's chances.</summary>
/// <param name="Asked">Chances.</param>
/// <param name="Marked">Indexes of those taken, in order; at least one.</param>
/// <param name="Expected">How many of them were expected.</param>
/// <param name="Bits">Surprise.</param>
sealed record ChanceTest(int Asked, IReadOnlyList<int> Marked, double Expected, double Bits);
