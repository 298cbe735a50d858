namespace ManifestScan.Model;

/// <summary>How much of a date was given.</summary>
public enum DatePrecision
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The year alone.</summary>
    Year,

    /// <summary>Year and month.</summary>
    Month,

    /// <summary>The whole date.</summary>
    Day,
}
