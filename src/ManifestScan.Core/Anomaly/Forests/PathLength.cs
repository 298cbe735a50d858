namespace ManifestScan.Anomaly.Forests;

/// <summary>Depths of random trees. Source: Liu, Ting and Zhou, Isolation Forest, ICDM 2008, equation 1.</summary>
static class PathLength
{
    const double EulerGamma = 0.57721566490153286;

    /// <summary>Expected depth at which an unsuccessful search among so many rows ends: c(n) of the paper.</summary>
    internal static double Expected(int rows) => rows switch
    {
        <= 1 => 0,
        2 => 1,
        _ => (2 * (Math.Log(rows - 1) + EulerGamma)) - (2.0 * (rows - 1) / rows),
    };

    /// <summary>The score of the paper, above 0 and at most 1, from the mean depth over all trees.</summary>
    internal static double Score(double meanDepth, int sampleRows) => Math.Pow(2, -meanDepth / Math.Max(1e-9, Expected(sampleRows)));

    /// <summary>Levels of splits: the base-2 logarithm of the sample, rounded up.</summary>
    internal static int Levels(int sampleRows) => sampleRows <= 2 ? 1 : 32 - int.LeadingZeroCount(sampleRows - 1);
}
