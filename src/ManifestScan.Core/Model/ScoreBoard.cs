namespace ManifestScan.Model;

/// <summary>Every traveller's score, rank and evidence.</summary>
public sealed class ScoreBoard
{
    /// <summary>For each traveller the score in bits, 0 or more, rounded to 1e-6.</summary>
    public required double[] Scores { get; init; }

    /// <summary>Travellers by rank: falling score, ties by traveller id; the slice asked for, else everybody.</summary>
    public required int[] ByRank { get; init; }

    /// <summary>Evidence in the order of rank, then falling contribution, then signal id.</summary>
    public required IReadOnlyList<ScoredHit> Evidence { get; init; }

    /// <summary>For each traveller the 0-based place in <see cref="ByRank"/>; -1 outside the slice that was scored.</summary>
    public required int[] RankOf { get; init; }

    /// <summary>A traveller's evidence, by falling contribution.</summary>
    public IEnumerable<ScoredHit> EvidenceOf(int traveller)
    {
        _firstOfTraveller ??= FirstRows();
        if (!_firstOfTraveller.TryGetValue(traveller, out int row))
        {
            yield break;
        }
        for (; row < Evidence.Count && Evidence[row].Hit.Traveller == traveller; row++)
        {
            yield return Evidence[row];
        }
    }

    Dictionary<int, int>? _firstOfTraveller;

    Dictionary<int, int> FirstRows()
    {
        var first = new Dictionary<int, int>();
        for (int row = 0; row < Evidence.Count; row++)
        {
            first.TryAdd(Evidence[row].Hit.Traveller, row);
        }
        return first;
    }

    /// <summary>Groups in the order of falling surprise, then first member.</summary>
    public required IReadOnlyList<GroupFinding> Groups { get; init; }
}
