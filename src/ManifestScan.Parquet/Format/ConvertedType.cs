namespace ManifestScan.Parquet.Format;

/// <summary>The older annotation of a column's meaning; only the members used here. Source: parquet.thrift, ConvertedType.</summary>
enum ConvertedType
{
    None = -1,
    Utf8 = 0,
    List = 3,
    Enum = 4,
    Decimal = 5,
    Date = 6,
    TimestampMillis = 9,
    TimestampMicros = 10,
    UInt8 = 11,
    UInt16 = 12,
    UInt32 = 13,
    UInt64 = 14,
    Int8 = 15,
    Int16 = 16,
    Int32 = 17,
    Int64 = 18,
    Json = 19,
}
