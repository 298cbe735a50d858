namespace ManifestScan.Compare;

/// <summary>What differs between two runs.</summary>
public sealed record Comparison
{
    /// <summary>Travellers in the old run.</summary>
    public required int OldTravellers { get; init; }

    /// <summary>Travellers in the new run.</summary>
    public required int NewTravellers { get; init; }

    /// <summary>Travellers in both that have a score above 0 in either.</summary>
    public required int ScoredInEither { get; init; }

    /// <summary>Travellers of the new run alone, by rank.</summary>
    public required IReadOnlyList<ComparedTraveller> New { get; init; }

    /// <summary>Travellers of the old run alone, by rank.</summary>
    public required IReadOnlyList<ComparedTraveller> Gone { get; init; }

    /// <summary>
    /// Travellers scored in either whose rank differs, the farthest first: by the ratio of the ranks, because from 200 to 2 is a way and
    /// from 4,000 to 3,800 is none.
    /// </summary>
    public required IReadOnlyList<ComparedTraveller> Moved { get; init; }

    /// <summary>Weights, caps and thresholds that differ, a sentence each.</summary>
    public required IReadOnlyList<string> Rules { get; init; }
}
