namespace ManifestScan.Signals.Documents;

/// <summary>What was expected of a traveller's nearest numbers.</summary>
/// <param name="Neighbours">The neighbours within the best distance, nearest first; at least one.</param>
/// <param name="Fellows">Fellow travellers with a number of the same issuer and series.</param>
/// <param name="Expected">Of these, how many would lie within the distance.</param>
/// <param name="Bits">Surprise, corrected for the distances tried.</param>
sealed record NeighbourTest(IReadOnlyList<NumberNeighbour> Neighbours, int Fellows, double Expected, double Bits);
