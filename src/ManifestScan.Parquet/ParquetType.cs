namespace ManifestScan.Parquet;

/// <summary>What a column holds.</summary>
/// <remarks>Source: Parquet format, LogicalTypes.md. Each value names the physical type it is stored as.</remarks>
public enum ParquetType
{
    /// <summary>True or false; one bit each.</summary>
    Boolean,

    /// <summary>Signed whole number, 32 bits.</summary>
    Int32,

    /// <summary>Signed whole number, 64 bits.</summary>
    Int64,

    /// <summary>IEEE 754 single precision; NaN, infinities and negative zero are kept bit for bit.</summary>
    Float,

    /// <summary>IEEE 754 double precision; NaN, infinities and negative zero are kept bit for bit.</summary>
    Double,

    /// <summary>Text, valid UTF-8, possibly empty.</summary>
    String,

    /// <summary>Calendar day as int32 days since 1970-01-01, negative before it.</summary>
    Date,

    /// <summary>Instant as int64 microseconds since 1970-01-01T00:00:00Z.</summary>
    TimestampMicrosUtc,

    /// <summary>
    /// Date and time of day without a zone (isAdjustedToUTC false), as int64 microseconds since 1970-01-01T00:00:00 of that clock.
    /// </summary>
    TimestampMicrosLocal,

    /// <summary>List of text; the list may be null or empty, its elements may be null.</summary>
    ListOfString,

    /// <summary>List of 64-bit whole numbers; the list may be null or empty, its elements may be null.</summary>
    ListOfInt64,
}
