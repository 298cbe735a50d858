namespace ManifestScan.Normalize.Dates;

/// <summary>How a date is written.</summary>
enum DateShape : byte
{
    /// <summary>Not a date.</summary>
    None,

    /// <summary>Three numbers whose order only the column tells: 24/04/24, 240424, 04/24/2024.</summary>
    Triple,

    /// <summary>Day, month and year in known places: 24APR24, 2024-04-24, 20240424.</summary>
    Fixed,

    /// <summary>Day and month without a year: 24APR.</summary>
    Yearless,

    /// <summary>Year and month: 2024-04, APR 2024.</summary>
    YearMonth,

    /// <summary>A year of four digits alone.</summary>
    Year,

    /// <summary>An Excel day number, five digits with an optional fraction.</summary>
    ExcelSerial,
}
