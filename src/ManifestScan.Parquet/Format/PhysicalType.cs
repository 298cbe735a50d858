namespace ManifestScan.Parquet.Format;

/// <summary>How values are stored. Source: parquet.thrift, Type.</summary>
enum PhysicalType
{
    Boolean = 0,
    Int32 = 1,
    Int64 = 2,
    Int96 = 3,
    Float = 4,
    Double = 5,
    ByteArray = 6,
    FixedLenByteArray = 7,
}
