namespace ManifestScan.Parquet.Reading;

/// <summary>How stored values become the values of a <see cref="ParquetType"/>.</summary>
enum ValueKind
{
    Boolean,
    Int32,

    /// <summary>Stored as 32 bits, given as 64.</summary>
    Int32AsInt64,

    /// <summary>Stored as unsigned 32 bits, given as signed 64.</summary>
    UInt32AsInt64,

    Int64,

    /// <summary>Stored as unsigned 64 bits; a value above the signed range is refused.</summary>
    UInt64,

    MillisAsMicros,

    /// <summary>Rounded down to whole microseconds.</summary>
    NanosAsMicros,

    /// <summary>Twelve bytes: nanoseconds of the day, Julian day; rounded down to whole microseconds.</summary>
    Int96,

    Float,
    Double,
    Text,
    DecimalInt32,
    DecimalInt64,
    DecimalFixed,
}
