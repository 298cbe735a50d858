using ManifestScan.Anomaly.Forests;
using ManifestScan.Anomaly.Tails;
using ManifestScan.Model;

namespace ManifestScan.Anomaly.Neighbours;

/// <summary>Ordinary rows of a table: a sample without those that a forest and the tails find strangest.</summary>
/// <param name="Rows">Row numbers in random order.</param>
/// <param name="Scaling">Centre and spread of all rows that stayed.</param>
sealed record TrimmedReference(int[] Rows, Scaling Scaling)
{
    // Enough that 2,000 reference rows stay a small choice, and a fit costs the same for any larger table.
    const int MostCandidates = 20_000;

    internal static TrimmedReference Choose(NumericTable table, NeighbourRules rules, FitOptions options)
    {
        var draws = Draws.Of(options.Seed, 0x6B6E6E);
        int[] candidates = draws.Sample(table.RowCount, Math.Min(MostCandidates, table.RowCount));
        NumericTable sample = table.Take(candidates);
        double[] forest = Ranks.Of(new IsolationForest().Fit(sample, options).Score(sample, options.Threads));
        double[] tails = Ranks.Of(TailDetector.Ecod.Fit(sample, options).Score(sample, options.Threads));
        int kept = Math.Max(1, (int)(candidates.Length * (1 - rules.TrimmedShare)));
        int[] clean = [.. Enumerable.Range(0, candidates.Length).OrderBy(i => forest[i] + tails[i]).ThenBy(i => candidates[i]).Take(kept).Select(i => candidates[i])];
        var scaling = Scaling.Of(table, clean);
        int[] order = draws.Sample(clean.Length, Math.Min(rules.ReferenceRows, clean.Length));
        return new TrimmedReference([.. order.Select(i => clean[i])], scaling.OrOf(table, candidates));
    }
}
