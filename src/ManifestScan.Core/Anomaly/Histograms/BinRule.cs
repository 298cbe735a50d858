namespace ManifestScan.Anomaly.Histograms;

/// <summary>How a column is cut into bins and what a bin costs.</summary>
enum BinRule
{
    /// <summary>
    /// Ten bins over the whole range; the cost is the logarithm of the height against the highest bin.
    /// Source: Goldstein and Dengel, Histogram-based Outlier Score, KI 2012.
    /// </summary>
    Hbos,

    /// <summary>
    /// As many bins as the binary logarithm of the rows within three deviations; the cost is the logarithm of the share, smoothed by one.
    /// Source: Aryal, Ting and Haffari, Revisiting Attribute Independence Assumption, PAISI 2016.
    /// </summary>
    Spad,
}
