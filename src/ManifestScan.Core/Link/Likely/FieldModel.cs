namespace ManifestScan.Link.Likely;

/// <summary>What was learnt of one field.</summary>
/// <param name="Matches">For each level its share among matches.</param>
/// <param name="Others">For each level its share among different people.</param>
/// <param name="OtherShareOfEqual">Share of pairs with equal values that are different people.</param>
/// <param name="CountOfValue">For the hash of a value the records that have it; common values alone.</param>
sealed record FieldModel(double[] Matches, double[] Others, double OtherShareOfEqual, IReadOnlyDictionary<ulong, int> CountOfValue);
