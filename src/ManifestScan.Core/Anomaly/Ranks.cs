namespace ManifestScan.Anomaly;

/// <summary>Ranks as shares.</summary>
static class Ranks
{
    /// <summary>Rank of each score from below, above 0 and below 1: the mean rank of equal scores over one more than their number.</summary>
    internal static double[] Of(double[] scores)
    {
        int[] order = [.. Enumerable.Range(0, scores.Length)];
        double[] sorted = [.. scores];
        Array.Sort(sorted, order);
        var ranks = new double[scores.Length];
        for (int first = 0; first < order.Length;)
        {
            int next = first + 1;
            while (next < order.Length && sorted[next] == sorted[first])
            {
                next++;
            }
            double rank = (first + 1 + next) / 2.0 / (scores.Length + 1);
            for (int place = first; place < next; place++)
            {
                ranks[order[place]] = rank;
            }
            first = next;
        }
        return ranks;
    }
}
