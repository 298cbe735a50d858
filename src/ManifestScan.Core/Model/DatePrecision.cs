namespace ManifestScan.Model;

/// <summary>How much of a date was stated.</summary>
public enum DatePrecision : byte
{
    /// <summary>No date.</summary>
    None,

    /// <summary>The year alone; the stored day is 1 January.</summary>
    Year,

    /// <summary>Year and month; the stored day is the first of the month.</summary>
    Month,

    /// <summary>A full date.</summary>
    Day,
}
