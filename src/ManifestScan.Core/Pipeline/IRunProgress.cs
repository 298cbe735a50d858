using ManifestScan.Model;

namespace ManifestScan.Pipeline;

/// <summary>Is told how far a run has come: by one thread at a time, not always the same one.</summary>
public interface IRunProgress
{
    /// <summary>A stage begins.</summary>
    /// <param name="name">What is done, in a word or two.</param>
    void Stage(string name);

    /// <summary>More of a source was read.</summary>
    void Advance(Source source, SourceTally tally);
}
