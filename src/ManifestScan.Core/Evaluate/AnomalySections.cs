using static ManifestScan.Evaluate.EvaluationData;

namespace ManifestScan.Evaluate;

/// <summary>Whether anomaly_p, which knows no signal, is lower for the planted. Figures are null where the run has none.</summary>
static class AnomalySections
{
    const double Strangest = 0.1;

    internal static EvaluationSection Anomaly(EvaluationData data)
    {
        bool[] isStrange = IsStrange(data);
        return new EvaluationSection(
            "anomaly",
            "anomaly_p by story: the share among the strangest tenth of all travellers, that share over the tenth expected by chance, the median, and how many per 1000 are at .01 or less. 'no signal' are planted whom no signal scored.",
            [new("travellers", 0), new("in_strangest_tenth", 3), new("lift", 2), new("median_p", 3), new("per_1000_at_0.01", 1)],
            [
                Row("planted", data.Travellers.Where(t => data.Judgement.IsPlanted[t])),
                Row("planted, no signal", data.Travellers.Where(t => data.Judgement.IsPlanted[t] && data.Run.Board.Scores[t] == 0)),
                Row("look-alikes", data.Travellers.Where(t => data.Judgement.IsLookAlike[t])),
                Row("ordinary", data.Travellers.Where(data.IsOrdinary)),
                .. data.Judgement.Stories.Select(s => Row(s.Key, s.Value)),
            ]);

        EvaluationRow Row(string name, IEnumerable<int> travellers)
        {
            int[] judged = [.. isStrange.Length == 0 ? [] : travellers.Where(t => data.Run.AnomalyPValues[t] is not null)];
            double? share = Share(judged.Count(t => isStrange[t]), judged.Length);
            return new(name,
            [
                judged.Length, share, share / Strangest, Ranking.Median(judged.Select(t => data.Run.AnomalyPValues[t]!.Value)),
                PerThousand(judged.Count(t => data.Run.AnomalyPValues[t] <= 0.01), judged.Length),
            ]);
        }
    }

    /// <summary>The tenth of the travellers with the least anomaly_p; equal ones are in together or not at all. Empty without any.</summary>
    static bool[] IsStrange(EvaluationData data)
    {
        double[] rising = [.. data.Run.AnomalyPValues.OfType<double>().Order()];
        if (rising.Length == 0)
        {
            return [];
        }
        int most = (int)(Strangest * rising.Length);
        double bound = rising[Math.Min(most, rising.Length - 1)];
        return [.. data.Run.AnomalyPValues.Select(p => p < bound)];
    }
}
