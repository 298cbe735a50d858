namespace ManifestScan.Parquet.Format;

/// <summary>The newer annotation of a column's meaning.</summary>
/// <param name="Kind">Which member of the union.</param>
/// <param name="Unit">Timestamps: the unit. Otherwise <see cref="TimeUnit.None"/>.</param>
/// <param name="IsUtc">Timestamps: isAdjustedToUTC.</param>
/// <param name="BitWidth">Whole numbers: 8, 16, 32 or 64.</param>
/// <param name="IsSigned">Whole numbers: signed.</param>
/// <param name="Scale">Decimals: digits after the point.</param>
readonly record struct LogicalType(
    LogicalKind Kind,
    TimeUnit Unit = TimeUnit.None,
    bool IsUtc = false,
    int BitWidth = 0,
    bool IsSigned = true,
    int Scale = 0);

/// <summary>Field ids of the union. Source: parquet.thrift, LogicalType.</summary>
enum LogicalKind
{
    None = 0,
    Text = 1,
    Map = 2,
    List = 3,
    Enum = 4,
    Decimal = 5,
    Date = 6,
    Time = 7,
    Timestamp = 8,
    Integer = 10,
    Unknown = 11,
    Json = 12,
    Bson = 13,
    Uuid = 14,
    Float16 = 15,
}

/// <summary>Field ids of the union. Source: parquet.thrift, TimeUnit.</summary>
enum TimeUnit
{
    None = 0,
    Millis = 1,
    Micros = 2,
    Nanos = 3,
}
