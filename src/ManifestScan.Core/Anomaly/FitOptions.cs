namespace ManifestScan.Anomaly;

/// <summary>What a fit depends on besides the table.</summary>
/// <param name="Seed">Key of every random draw; detectors without one ignore it.</param>
/// <param name="Threads">Most threads at work, 1 or more; does not show in the model.</param>
public sealed record FitOptions(ulong Seed = 1, int Threads = 1)
{
    internal ParallelOptions Parallel => new() { MaxDegreeOfParallelism = Threads };
}
