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

    /// <summary>What other signals of the run ask too.</summary>
    internal RunFacts Facts { get; init; } = new(Data, new ParallelOptions { MaxDegreeOfParallelism = Threads });

    /// <summary>For each traveller whether a hit is asked for; null when everybody's is. What is compared with stays everybody.</summary>
    internal bool[]? Asked { get; init; }

    /// <summary>The travellers asked for, in order.</summary>
    internal IEnumerable<int> Travellers => Enumerable.Range(0, Data.Travellers.Count).Where(IsAsked);

    /// <summary>Whether a traveller's hit is asked for.</summary>
    internal bool IsAsked(int traveller) => Asked is null || Asked[traveller];

    /// <summary>Options for parallel loops.</summary>
    internal ParallelOptions Parallel { get; init; } = new() { MaxDegreeOfParallelism = Threads };
}
