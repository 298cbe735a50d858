namespace ManifestScan.Model;

/// <summary>How far a score stands out, by the thresholds of the plan.</summary>
public enum Severity
{
    /// <summary>Below every threshold.</summary>
    None,

    /// <summary>Worth knowing.</summary>
    Low,

    /// <summary>Worth a look when there is time.</summary>
    Medium,

    /// <summary>Worth a look.</summary>
    High,

    /// <summary>Worth a look first.</summary>
    Critical,
}
