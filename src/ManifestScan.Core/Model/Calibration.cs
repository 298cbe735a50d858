namespace ManifestScan.Model;

/// <summary>What the scores of a run mean, held against null travellers.</summary>
public sealed record Calibration
{
    /// <summary>For each traveller the chance that an ordinary one shows as improbable signals, above 0 to 1; 1 where no signal with weight fired.</summary>
    public required double[] PValues { get; init; }

    /// <summary>For each traveller the expected share of false alarms among all with as small a p or a smaller one; null outside the slice.</summary>
    public required double?[] QValues { get; init; }

    /// <summary>For each group the chance that one traveller of a copy is of a group as surprising, above 0 to 1.</summary>
    public required double[] GroupPValues { get; init; }

    /// <summary>For each group the expected share of chance groups among all with as small a p or a smaller one.</summary>
    public required double[] GroupQValues { get; init; }

    /// <summary>Scores above 0 that null travellers have, falling.</summary>
    public required double[] NullScores { get; init; }

    /// <summary>Number of null travellers, those with score 0 among them.</summary>
    public required long NullTravellers { get; init; }

    /// <summary>Where the null travellers come from: "copies of this run" or "an earlier run".</summary>
    public required string Source { get; init; }

    /// <summary>Travellers whose copies are no null travellers, because a first pass found them; empty where the null travellers come from an earlier run.</summary>
    public IReadOnlySet<int> LeftOut { get; init; } = new HashSet<int>();

    /// <summary>Number of copies; 0 when they come from an earlier run.</summary>
    public int Copies { get; init; }

    /// <summary>Share of the travellers in each copy, above 0 to 1.</summary>
    public double SampledShare { get; init; } = 1;

    /// <summary>How many of so many ordinary travellers have a score at least as high.</summary>
    public double ExpectedAtLeast(double score, int travellers)
    {
        int low = 0, high = NullScores.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = NullScores[middle] >= score ? (middle + 1, high) : (low, middle);
        }
        return NullTravellers == 0 ? 0 : (double)low * travellers / NullTravellers;
    }
}
