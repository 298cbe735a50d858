namespace ManifestScan.Pipeline;

/// <summary>What a signal counts in a pipeline.</summary>
public sealed record SignalRule
{
    /// <summary>Contribution per bit of surprise, -10 to 10; 0 shows the fact and counts nothing.</summary>
    public required double Weight { get; init; }

    /// <summary>Surprise beyond this counts no more; 0 to 200 bits.</summary>
    public required double CapBits { get; init; }

    /// <summary>Name of the family.</summary>
    public required string Family { get; init; }

    /// <summary>For a negative weight the families it speaks against: it takes away no more than they add. None means every family.</summary>
    public IReadOnlyList<string> Mitigates { get; init; } = [];

    /// <summary>Why it counts so much and no more.</summary>
    public required string Because { get; init; }
}
