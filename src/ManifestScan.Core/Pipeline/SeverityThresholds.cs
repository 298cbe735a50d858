namespace ManifestScan.Pipeline;

/// <summary>Least score of each severity, in bits.</summary>
public sealed record SeverityThresholds
{
    /// <summary>Worth knowing.</summary>
    public required double Low { get; init; }

    /// <summary>Worth a look when there is time.</summary>
    public required double Medium { get; init; }

    /// <summary>Worth a look.</summary>
    public required double High { get; init; }

    /// <summary>Worth a look first.</summary>
    public required double Critical { get; init; }

    internal IReadOnlyList<double> Rising => [Low, Medium, High, Critical];
}
