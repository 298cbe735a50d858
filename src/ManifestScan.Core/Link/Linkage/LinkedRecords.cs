namespace ManifestScan.Link.Linkage;

/// <summary>What linking found.</summary>
/// <param name="Pairs">Matches and possible matches, by left and right row.</param>
/// <param name="ClusterOfRow">For each row the least row of its person.</param>
/// <param name="Model">The weights used.</param>
/// <param name="Passes">The blocking passes, in order.</param>
/// <param name="ComparedPairs">Pairs compared.</param>
/// <param name="CappedBlocks">Blocks too large to be compared whole.</param>
/// <param name="CappedRows">Records in them.</param>
sealed record LinkedRecords(
    IReadOnlyList<LinkedPair> Pairs, int[] ClusterOfRow, MatchModel Model, IReadOnlyList<string> Passes, long ComparedPairs, int CappedBlocks, long CappedRows);
