namespace ManifestScan.Model;

/// <summary>The order of the numbers in the dates of one column; decided per column, never per cell.</summary>
public enum DateOrder : byte
{
    /// <summary>Nothing in the column decides it.</summary>
    Undecided,

    /// <summary>24/04/2024, 240424 as 24 April 2024.</summary>
    DayFirst,

    /// <summary>04/24/2024.</summary>
    MonthFirst,

    /// <summary>2024/04/24, 240424 as year 24, April, 24th (PAXLST).</summary>
    YearFirst,
}
