using static ManifestScan.Evaluate.EvaluationData;

namespace ManifestScan.Evaluate;

/// <summary>Each story, and each of its innocent twins.</summary>
static class StorySections
{
    internal static EvaluationSection Stories(EvaluationData data)
    {
        HashSet<int> first = [.. data.Run.Board.ByRank.Take(data.Judgement.PlantedCount)];
        return new EvaluationSection(
            "stories",
            "Planted travellers by story: recall among the first as many as are planted, at medium or higher, and with any score at all.",
            [
                new("travellers", 0), new("median_rank", 1), new("recall_at_planted", 2), new("recall_medium", 2), new("recall_scored", 2),
            ],
            [.. data.Judgement.Stories.Select(s => new EvaluationRow(s.Key,
            [
                s.Value.Count, MedianRank(data, s.Value), Share(s.Value.Count(first.Contains), s.Value.Count),
                Share(s.Value.Count(data.IsFlagged), s.Value.Count), Share(s.Value.Count(t => data.Run.Board.Scores[t] > 0), s.Value.Count),
            ]))]);
    }

    internal static EvaluationSection LookAlikes(EvaluationData data) => new(
        "look_alikes",
        "Innocent travellers by kind: how many rank above the median planted traveller, whether the kind's median does (1), and who is flagged at medium or higher.",
        [new("travellers", 0), new("median_rank", 1), new("above_median", 0), new("kind_above_median", 0), new("flagged", 0)],
        [.. data.Judgement.LookAlikes.Select(s => new EvaluationRow(s.Key,
        [
            s.Value.Count, MedianRank(data, s.Value), s.Value.Count(data.IsAboveMedianPlanted),
            MedianRank(data, s.Value) < data.MedianPlanted ? 1 : 0, s.Value.Count(data.IsFlagged),
        ]))]);

    static double? MedianRank(EvaluationData data, IEnumerable<int> travellers) => Ranking.Median(travellers.Select(t => data.Ranks[t]));
}
