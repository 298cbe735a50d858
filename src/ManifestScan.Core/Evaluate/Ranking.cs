namespace ManifestScan.Evaluate;

/// <summary>Ranks and average precision where equal scores are one step: nobody gains by the order of ids.</summary>
static class Ranking
{
    /// <summary>For each traveller the rank, 1-based; equal scores share the mean of their ranks.</summary>
    /// <param name="scores">Bits, 0 or more.</param>
    internal static double[] Ranks(IReadOnlyList<double> scores)
    {
        int[] order = [.. Enumerable.Range(0, scores.Count).OrderByDescending(t => scores[t])];
        var ranks = new double[order.Length];
        for (int first = 0; first < order.Length;)
        {
            int next = first + 1;
            while (next < order.Length && scores[order[next]] == scores[order[first]])
            {
                next++;
            }
            for (int place = first; place < next; place++)
            {
                ranks[order[place]] = (first + 1 + next) / 2.0;
            }
            first = next;
        }
        return ranks;
    }

    /// <summary>
    /// Average precision of the marked against all others: the sum over distinct scores, falling, of the gain in recall times the
    /// precision down to there (as scikit-learn's average_precision_score); null when nobody is marked.
    /// </summary>
    /// <param name="scores">Bits, 0 or more.</param>
    /// <param name="isMarked">Whom to find.</param>
    internal static double? AveragePrecision(IReadOnlyList<double> scores, IReadOnlyList<bool> isMarked)
    {
        int marked = isMarked.Count(m => m);
        if (marked == 0)
        {
            return null;
        }
        double sum = 0;
        int seen = 0;
        int found = 0;
        foreach (IGrouping<double, int> step in Enumerable.Range(0, scores.Count).Where(t => scores[t] > 0).GroupBy(t => scores[t]).OrderByDescending(g => g.Key))
        {
            int gain = step.Count(t => isMarked[t]);
            seen += step.Count();
            found += gain;
            sum += (double)gain / marked * found / seen;
        }
        // Whoever has no score comes last, in one step.
        return sum + ((double)(marked - found) / marked * marked / scores.Count);
    }

    /// <summary>The median; null of nothing.</summary>
    internal static double? Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? null : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
