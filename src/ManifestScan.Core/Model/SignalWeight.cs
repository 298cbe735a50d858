namespace ManifestScan.Model;

/// <summary>What a signal counts.</summary>
/// <param name="Weight">Contribution per bit of surprise; 0 shows the fact and counts nothing; negative for mitigating evidence.</param>
/// <param name="CapBits">Surprise beyond this counts no more.</param>
/// <param name="Family">Signals of one family state one fact and share a cap.</param>
public sealed record SignalWeight(double Weight, double CapBits, string Family)
{
    /// <summary>Families that mitigating evidence speaks against, in order; none for every family.</summary>
    public IReadOnlyList<string> Mitigates { get; init; } = [];
}
