namespace ManifestScan.Model;

/// <summary>Every traveller's score, rank and evidence.</summary>
public sealed class ScoreBoard
{
    /// <summary>For each traveller the score in bits, 0 or more, rounded to 1e-6.</summary>
    public required double[] Scores { get; init; }

    /// <summary>Travellers by rank: falling score, ties by traveller id.</summary>
    public required int[] ByRank { get; init; }

    /// <summary>Evidence in the order of rank, then falling contribution, then signal id.</summary>
    public required IReadOnlyList<ScoredHit> Evidence { get; init; }

    /// <summary>Groups in the order of falling surprise, then first member.</summary>
    public required IReadOnlyList<GroupFinding> Groups { get; init; }
}
