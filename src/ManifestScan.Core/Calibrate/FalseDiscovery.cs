namespace ManifestScan.Calibrate;

/// <summary>The expected share of false alarms.</summary>
static class FalseDiscovery
{
    /// <summary>For each p the least rate at which it is found, 0 to 1 (Benjamini and Hochberg, J. R. Statist. Soc. B 1995).</summary>
    /// <param name="p">p-values, above 0 to 1.</param>
    /// <param name="tests">Number of tests, at least as many as values: those left out count as p of 1.</param>
    internal static double[] QValues(IReadOnlyList<double> p, long tests)
    {
        int[] order = [.. Enumerable.Range(0, p.Count).OrderBy(i => p[i])];
        var q = new double[p.Count];
        double least = 1;
        for (int rank = order.Length; rank >= 1; rank--)
        {
            least = Math.Min(least, p[order[rank - 1]] * tests / rank);
            q[order[rank - 1]] = least;
        }
        return q;
    }
}
