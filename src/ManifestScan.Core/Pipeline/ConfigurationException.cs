namespace ManifestScan.Pipeline;

/// <summary>Arguments or inputs are wrong; nothing has been changed. Ends with exit code 2.</summary>
public sealed class ConfigurationException : Exception
{
    /// <summary>With every fault found.</summary>
    public ConfigurationException(IReadOnlyList<string> faults)
        : base(string.Join(Environment.NewLine, faults)) => Faults = faults;

    /// <summary>The faults, a line each.</summary>
    public IReadOnlyList<string> Faults { get; }
}
