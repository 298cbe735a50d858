namespace ManifestScan.Model;

/// <summary>A group of travellers that a signal found together.</summary>
public sealed record GroupFinding
{
    /// <summary>The members, in order of id; two or more.</summary>
    public required IReadOnlyList<int> Members { get; init; }

    /// <summary>The movement rows that show them together, in order of time.</summary>
    public required IReadOnlyList<int> Movements { get; init; }

    /// <summary>How often they were together: out and back is once.</summary>
    public required int Meetings { get; init; }

    /// <summary>Surprise in bits under the signal's null model.</summary>
    public required double SurpriseBits { get; init; }

    /// <summary>What was counted.</summary>
    public double? Observed { get; init; }

    /// <summary>What the null model expects.</summary>
    public double? Expected { get; init; }

    /// <summary>One paragraph: who, how often, against what expectation, who does not fit.</summary>
    public required string Reason { get; init; }
}
