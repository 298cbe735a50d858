using ManifestScan.Model;

namespace ManifestScan.Pipeline.Finished;

/// <summary>How a rescoring ended.</summary>
/// <param name="Plan">The plan, with the clock, notes and key of the run.</param>
/// <param name="Board">Scores and evidence; hits without their movements.</param>
/// <param name="Notes">Where it differs from a full run with the same pipeline, a sentence each; empty when it does not.</param>
/// <param name="Seconds">Time of each stage.</param>
/// <param name="ExitCode">Exit code of the program.</param>
public sealed record RescoreOutcome(
    RunPlan Plan, ScoreBoard Board, IReadOnlyList<string> Notes, IReadOnlyList<KeyValuePair<string, double>> Seconds, int ExitCode);
