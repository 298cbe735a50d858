using ManifestScan.Model;

namespace ManifestScan.Compare;

/// <summary>Where a traveller stands in a run.</summary>
/// <param name="Rank">Rank, 1-based.</param>
/// <param name="Score">Bits.</param>
/// <param name="Severity">Severity by the rules of that run.</param>
public sealed record Standing(int Rank, double Score, Severity Severity);
