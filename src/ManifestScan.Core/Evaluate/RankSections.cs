using System.Globalization;
using ManifestScan.Model;
using static ManifestScan.Evaluate.EvaluationData;

namespace ManifestScan.Evaluate;

/// <summary>How high the planted stand, and what looking that far costs.</summary>
static class RankSections
{
    static readonly int[] Depths = [10, 20, 50, 100];

    internal static EvaluationSection Overall(EvaluationData data)
    {
        Judgement judgement = data.Judgement;
        return new EvaluationSection(
            "overall",
            "Planted travellers against all others; ranks of equal scores are shared. By chance, average precision would be the planted share.",
            [
                new("travellers", 0), new("labelled_documents", 0), new("unknown_documents", 0), new("planted", 0), new("look_alikes", 0),
                new("average_precision", 4), new("planted_share", 5), new("median_rank_planted", 1),
                new("look_alikes_above_median", 0), new("look_alike_kinds_above_median", 0),
            ],
            [
                new("all",
                [
                    data.Count, judgement.Labels, judgement.UnknownLabels, judgement.PlantedCount, judgement.LookAlikeCount,
                    data.AveragePrecision, Share(judgement.PlantedCount, data.Count), data.MedianPlanted,
                    data.Travellers.Count(t => judgement.IsLookAlike[t] && data.IsAboveMedianPlanted(t)),
                    judgement.LookAlikes.Values.Count(kind => Ranking.Median(kind.Select(t => data.Ranks[t])) < data.MedianPlanted),
                ]),
            ]);
    }

    internal static EvaluationSection AtK(EvaluationData data)
    {
        int planted = data.Judgement.PlantedCount;
        return new EvaluationSection(
            "at_k",
            "The first k travellers in the order of the scores table.",
            [new("k", 0), new("found", 0), new("look_alikes", 0), new("precision", 3), new("recall", 3)],
            [
                .. Depths.Select(k => First(k.ToString(CultureInfo.InvariantCulture), k)),
                First("number planted", planted),
            ]);

        EvaluationRow First(string name, int k)
        {
            List<int> first = [.. data.Run.Board.ByRank.Take(k)];
            int found = first.Count(t => data.Judgement.IsPlanted[t]);
            return new(name, [k, found, first.Count(t => data.Judgement.IsLookAlike[t]), Share(found, first.Count), Share(found, planted)]);
        }
    }

    internal static EvaluationSection Severities(EvaluationData data) => new(
        "severity",
        "Who would be looked at when everybody at or above a severity is.",
        [
            new("least_score", 1), new("travellers", 0), new("per_1000", 2), new("ordinary_per_1000", 2),
            new("look_alikes", 0), new("precision", 3), new("recall", 3),
        ],
        [.. new[] { Severity.Critical, Severity.High, Severity.Medium, Severity.Low }.Select(severity => AtOrAbove(data, severity))]);

    static EvaluationRow AtOrAbove(EvaluationData data, Severity severity)
    {
        List<int> alerts = [.. data.Travellers.Where(t => data.SeverityOf(t) >= severity)];
        int found = alerts.Count(t => data.Judgement.IsPlanted[t]);
        return new(severity.ToString().ToLowerInvariant(),
        [
            data.Run.Rules.SeverityThresholds[(int)severity - 1], alerts.Count, PerThousand(alerts.Count, data.Count),
            PerThousand(alerts.Count(data.IsOrdinary), data.OrdinaryCount), alerts.Count(t => data.Judgement.IsLookAlike[t]),
            Share(found, alerts.Count), Share(found, data.Judgement.PlantedCount),
        ]);
    }
}
