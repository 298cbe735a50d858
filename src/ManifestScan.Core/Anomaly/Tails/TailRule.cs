namespace ManifestScan.Anomaly.Tails;

/// <summary>How the two tails of a feature become one term.</summary>
enum TailRule
{
    /// <summary>The rarer tail. Source: Li et al., ECOD, TKDE 2022, as published with the figures.</summary>
    Rarer,

    /// <summary>The tail on the side of the skew, or the mean of both when that is more. Source: Li et al., COPOD, ICDM 2020.</summary>
    SkewOrMean,
}
