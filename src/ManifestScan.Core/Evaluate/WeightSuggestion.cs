using ManifestScan.Model;

namespace ManifestScan.Evaluate;

/// <summary>Proposes weights from labels. Nothing is applied by itself.</summary>
static class WeightSuggestion
{
    /// <summary>Fewer labelled travellers of a kind, with a hit, say nothing about twenty weights.</summary>
    internal const int LeastLabels = 20;

    /// <summary>A weight for each signal that counts; travellers without a label count as ordinary ones.</summary>
    /// <param name="run">The run.</param>
    /// <param name="judgement">Who is planted.</param>
    /// <param name="fault">Why there is no suggestion, or null.</param>
    internal static IReadOnlyList<SuggestedWeight> Of(FinishedRun run, Judgement judgement, out string? fault)
    {
        int planted = Hit(run, t => judgement.IsPlanted[t]);
        int others = Hit(run, t => !judgement.IsPlanted[t]);
        fault = planted >= LeastLabels && others >= LeastLabels
            ? null
            : FormattableString.Invariant($"{planted} planted travellers and {others} others have a reason; weights are suggested from {LeastLabels} of each on.");
        return fault is null ? Suggest(run, judgement) : [];
    }

    static List<SuggestedWeight> Suggest(FinishedRun run, Judgement judgement)
    {
        string[] signals = [.. run.Rules.Weights.Where(w => w.Value.Weight != 0).Select(w => w.Key).Order(StringComparer.Ordinal)];
        var rows = new double[run.TravellerIds.Count][];
        for (int traveller = 0; traveller < rows.Length; traveller++)
        {
            rows[traveller] = new double[signals.Length];
        }
        foreach (ScoredHit hit in run.Board.Evidence)
        {
            int signal = Array.BinarySearch(signals, hit.Signal, StringComparer.Ordinal);
            if (signal >= 0)
            {
                rows[hit.Hit.Traveller][signal] = Math.Min(hit.Hit.SurpriseBits, run.Rules.Weights[hit.Signal].CapBits);
            }
        }
        double[] current = [.. signals.Select(s => run.Rules.Weights[s].Weight)];
        double[] fitted = new WeightFit(rows, judgement.IsPlanted, current).Fit();
        return [.. signals.Select((s, i) => new SuggestedWeight(
            s, current[i], Math.Round(fitted[i], 2),
            Enumerable.Range(0, rows.Length).Count(t => judgement.IsPlanted[t] && rows[t][i] > 0),
            Enumerable.Range(0, rows.Length).Count(t => !judgement.IsPlanted[t] && rows[t][i] > 0)))];
    }

    static int Hit(FinishedRun run, Func<int, bool> isCounted) =>
        run.Board.Evidence.Where(h => run.Rules.Weights[h.Signal].Weight != 0).Select(h => h.Hit.Traveller).Distinct().Count(isCounted);
}
