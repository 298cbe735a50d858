namespace ManifestScan.Model;

/// <summary>What one signal found in a run.</summary>
/// <param name="Signal">Id of the signal.</param>
/// <param name="Version">Version of its card.</param>
/// <param name="Hits">Hits in order of traveller, one per traveller at most.</param>
/// <param name="Groups">Groups, in the order found.</param>
public sealed record SignalFindings(
    string Signal, int Version, IReadOnlyList<Hit> Hits, IReadOnlyList<GroupFinding> Groups);
