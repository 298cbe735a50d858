namespace ManifestScan.Signals.Companions;

/// <summary>What was expected of a pair's seats.</summary>
/// <param name="Other">The other traveller.</param>
/// <param name="Flights">Flights on which they sat side by side, in order of time.</param>
/// <param name="Times">Trips on which they did: out and back is once.</param>
/// <param name="Met">Trips on which both flew.</param>
/// <param name="Expected">On how many they would have sat side by side.</param>
/// <param name="Bits">Surprise.</param>
sealed record SeatTest(int Other, IReadOnlyList<int> Flights, int Times, int Met, double Expected, double Bits);
