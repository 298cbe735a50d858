namespace ManifestScan.Pipeline;

/// <summary>The cap of a family of signals.</summary>
public sealed record FamilyRule
{
    /// <summary>Most bits that the family's signals add together; above 0.</summary>
    public required double CapBits { get; init; }

    /// <summary>Whether only the strongest of the family's signals counts at each traveller; false adds them up to the cap.</summary>
    public bool BestOnly { get; init; }

    /// <summary>Which one fact the signals state.</summary>
    public required string Because { get; init; }
}
