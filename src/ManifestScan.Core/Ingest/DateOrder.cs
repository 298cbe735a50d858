namespace ManifestScan.Ingest;

/// <summary>In which order the parts of a column's numeric dates stand.</summary>
public enum DateOrder
{
    /// <summary>Nothing in the column decides it, or its values contradict each other.</summary>
    Unknown,

    /// <summary>Day, month, year: 24.04.2030, 24/04/30, 240430; also 24APR30.</summary>
    DayFirst,

    /// <summary>Month, day, year: 04/24/2030.</summary>
    MonthFirst,

    /// <summary>Year, month, day: 2030-04-24, 20300424, 300424.</summary>
    YearFirst,
}
