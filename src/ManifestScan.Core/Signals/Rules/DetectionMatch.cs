namespace ManifestScan.Signals.Rules;

/// <summary>A traveller who fulfils every condition.</summary>
/// <param name="Traveller">The traveller.</param>
/// <param name="Counts">For each condition what was counted.</param>
/// <param name="Rows">For each condition the rows of its table, by day.</param>
sealed record DetectionMatch(int Traveller, IReadOnlyList<int> Counts, IReadOnlyList<IReadOnlyList<int>> Rows);
