namespace ManifestScan.Pipeline.Cards;

/// <summary>A traveller whom a card would have hit.</summary>
/// <param name="TravellerId">Id of the traveller.</param>
/// <param name="Rank">Rank in the run; null outside the slice that was scored.</param>
/// <param name="Score">Score in the run, in bits; null outside the slice that was scored.</param>
/// <param name="Reason">The reason that the card gives.</param>
/// <param name="Place">File and line of the first record it rests on; empty when there is none.</param>
public sealed record BacktestHit(string TravellerId, int? Rank, double? Score, string Reason, string Place);
