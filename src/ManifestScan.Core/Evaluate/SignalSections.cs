using static ManifestScan.Evaluate.EvaluationData;

namespace ManifestScan.Evaluate;

/// <summary>What each signal is worth: the ticket on which it gets its weight.</summary>
static class SignalSections
{
    internal static EvaluationSection Signals(EvaluationData data, Func<string, IReadOnlyList<double>> scoresWithout) => new(
        "signals",
        "Travellers on whom a signal fired. Lift: its precision over the planted share. average_precision_without: when it is left out; loss: what that costs.",
        [
            new("weight", 2), new("hits", 0), new("planted", 0), new("look_alikes", 0), new("ordinary_per_1000", 2), new("precision", 3),
            new("lift", 1), new("recall", 3), new("average_precision_without", 4), new("loss", 4),
        ],
        [.. Signals(data).Select(signal => Row(data, signal, Hits(data, signal), scoresWithout(signal)))]);

    /// <summary>Share of each story's travellers on whom each signal fired.</summary>
    internal static EvaluationSection Recall(EvaluationData data) => new(
        "signal_recall",
        "Share of each story's travellers on whom the signal fired.",
        [.. data.Judgement.Stories.Keys.Select(story => new EvaluationMetric(story, 2))],
        [
            .. Signals(data).Select(signal =>
            {
                HashSet<int> hits = Hits(data, signal);
                return new EvaluationRow(signal, [.. data.Judgement.Stories.Values.Select(story => Share(story.Count(hits.Contains), story.Count))]);
            }),
        ])
    {
        IsSparse = true,
    };

    static EvaluationRow Row(EvaluationData data, string signal, HashSet<int> hits, IReadOnlyList<double> without)
    {
        Judgement judgement = data.Judgement;
        int planted = hits.Count(t => judgement.IsPlanted[t]);
        double? left = Ranking.AveragePrecision(without, judgement.IsPlanted);
        return new(signal,
        [
            data.Run.Rules.Weights[signal].Weight, hits.Count, planted, hits.Count(t => judgement.IsLookAlike[t]),
            PerThousand(hits.Count(data.IsOrdinary), data.OrdinaryCount), Share(planted, hits.Count),
            Share(planted, hits.Count) is { } precision ? Share(precision, Share(judgement.PlantedCount, data.Count) ?? 0) : null,
            Share(planted, judgement.PlantedCount),
            left, data.AveragePrecision - left,
        ]);
    }

    static IEnumerable<string> Signals(EvaluationData data) => data.Run.Rules.Weights.Keys.Order(StringComparer.Ordinal);

    static HashSet<int> Hits(EvaluationData data, string signal) =>
        [.. data.Run.Board.Evidence.Where(h => h.Signal == signal).Select(h => h.Hit.Traveller)];
}
