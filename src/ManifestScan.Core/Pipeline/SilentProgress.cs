using ManifestScan.Model;

namespace ManifestScan.Pipeline;

/// <summary>Says nothing.</summary>
public sealed class SilentProgress : IRunProgress
{
    SilentProgress()
    {
    }

    /// <summary>The one there is.</summary>
    public static SilentProgress Instance { get; } = new();

    /// <inheritdoc/>
    public void Stage(string name)
    {
    }

    /// <inheritdoc/>
    public void Advance(Source source, SourceTally tally)
    {
    }
}
