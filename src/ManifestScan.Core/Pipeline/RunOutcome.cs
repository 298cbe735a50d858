using ManifestScan.Model;

namespace ManifestScan.Pipeline;

/// <summary>How a run ended.</summary>
/// <param name="Run">What was found.</param>
/// <param name="Tallies">What became of each source.</param>
/// <param name="RejectCounts">Faults by code.</param>
/// <param name="Seconds">Time of each stage.</param>
/// <param name="ExitCode">Exit code of the program.</param>
public sealed record RunOutcome(
    RunRecord Run,
    IReadOnlyList<SourceTally> Tallies,
    IReadOnlyDictionary<string, long> RejectCounts,
    IReadOnlyList<KeyValuePair<string, double>> Seconds,
    int ExitCode)
{
    /// <summary>What is uncertain in how the inputs were read, to be said unless quiet; a line each.</summary>
    public required IReadOnlyList<string> Doubts { get; init; }

    /// <summary>Inputs that were lost, to be said in any case; a line each.</summary>
    public required IReadOnlyList<string> Losses { get; init; }
}
