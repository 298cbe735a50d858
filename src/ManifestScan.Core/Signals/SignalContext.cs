using ManifestScan.Model;

namespace ManifestScan.Signals;

/// <summary>What a signal is given.</summary>
/// <param name="Data">The linked data.</param>
/// <param name="Parameters">The parameters of its card.</param>
/// <param name="Threads">Most threads at work.</param>
sealed record SignalContext(TravelData Data, SignalParameters Parameters, int Threads)
{
    /// <summary>How texts in reasons are written.</summary>
    internal Wording Wording { get; } = new(Data);

    /// <summary>Options for parallel loops.</summary>
    internal ParallelOptions Parallel { get; } = new() { MaxDegreeOfParallelism = Threads };
}
