namespace ManifestScan.Pipeline.Cards;

/// <summary>What a card would have found in a finished run.</summary>
/// <param name="Signal">Id of the card.</param>
/// <param name="Travellers">Travellers of the run.</param>
/// <param name="Bits">Surprise of each hit in bits; null for a signal with code, whose hits have bits of their own.</param>
/// <param name="Hits">Who is hit; in order of traveller id, or of rank for a signal with code.</param>
public sealed record Backtest(string Signal, int Travellers, double? Bits, IReadOnlyList<BacktestHit> Hits);
