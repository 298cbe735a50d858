namespace ManifestScan.Pipeline.Identity;

/// <summary>What <c>link</c> did.</summary>
/// <param name="Rows">Rows read.</param>
/// <param name="Fields">The compared columns and their roles, "surname=surname".</param>
/// <param name="Passes">The blocking passes.</param>
/// <param name="Compared">Pairs compared.</param>
/// <param name="Matches">Pairs found to match.</param>
/// <param name="Possible">Pairs that may match.</param>
/// <param name="Clusters">Sets of more than one row.</param>
/// <param name="CappedBlocks">Blocks too large to be compared whole.</param>
/// <param name="CappedRows">Rows in them.</param>
public sealed record LinkSummary(
    int Rows, IReadOnlyList<string> Fields, IReadOnlyList<string> Passes, long Compared, int Matches, int Possible, int Clusters, int CappedBlocks, long CappedRows);
