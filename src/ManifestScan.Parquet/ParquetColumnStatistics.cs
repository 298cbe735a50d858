namespace ManifestScan.Parquet;

/// <summary>What the footer claims about one column of one row group; not compared with the values.</summary>
/// <remarks>
/// Bounds enclose all values that are not null and not NaN.
/// Every member is null when the file does not say, or says it in a way that cannot be trusted.
/// </remarks>
public sealed record ParquetColumnStatistics
{
    /// <summary>Nulls; for lists, null elements plus null and empty lists.</summary>
    public long? NullCount { get; init; }

    /// <summary>Lower bound of whole numbers, of dates in days, of timestamps in microseconds, of booleans as 0 or 1.</summary>
    public long? MinInt64 { get; init; }

    /// <summary>Upper bound, as <see cref="MinInt64"/>.</summary>
    public long? MaxInt64 { get; init; }

    /// <summary>Lower bound of floats and doubles; -0 when it is zero.</summary>
    public double? MinDouble { get; init; }

    /// <summary>Upper bound of floats and doubles; +0 when it is zero.</summary>
    public double? MaxDouble { get; init; }

    /// <summary>Lower bound of texts in UTF-8 byte order; may be a shortened value.</summary>
    public string? MinText { get; init; }

    /// <summary>Upper bound of texts in UTF-8 byte order; may be a shortened and raised value.</summary>
    public string? MaxText { get; init; }

    /// <summary>Whether the lower bound occurs in the column.</summary>
    public bool? IsMinExact { get; init; }

    /// <summary>Whether the upper bound occurs in the column.</summary>
    public bool? IsMaxExact { get; init; }
}
