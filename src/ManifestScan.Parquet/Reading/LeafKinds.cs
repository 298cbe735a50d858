using ManifestScan.Parquet.Format;

namespace ManifestScan.Parquet.Reading;

/// <summary>What the values of a leaf mean, from its physical type and annotations.</summary>
/// <remarks>The newer annotation wins; without it the older one is used. Source: Parquet format, LogicalTypes.md.</remarks>
static class LeafKinds
{
    /// <summary>Type and conversion, or null when the leaf cannot be read.</summary>
    public static (ParquetType Type, ValueKind Kind)? Of(SchemaElement leaf) => leaf.Type switch
    {
        PhysicalType.Boolean => (ParquetType.Boolean, ValueKind.Boolean),
        PhysicalType.Int32 => OfInt32(leaf),
        PhysicalType.Int64 => OfInt64(leaf),
        PhysicalType.Int96 => (ParquetType.TimestampMicrosLocal, ValueKind.Int96),
        PhysicalType.Float => (ParquetType.Float, ValueKind.Float),
        PhysicalType.Double => (ParquetType.Double, ValueKind.Double),
        PhysicalType.ByteArray => OfBytes(leaf),
        PhysicalType.FixedLenByteArray when IsDecimal(leaf) && leaf.TypeLength is > 0 and <= 16 => (ParquetType.Double, ValueKind.DecimalFixed),
        _ => null,
    };

    static (ParquetType Type, ValueKind Kind)? OfInt32(SchemaElement leaf) => leaf switch
    {
        _ when IsDecimal(leaf) => (ParquetType.Double, ValueKind.DecimalInt32),
        { Logical.Kind: LogicalKind.Date } => (ParquetType.Date, ValueKind.Int32),
        { Logical: { Kind: LogicalKind.Integer, IsSigned: false, BitWidth: 32 } } => (ParquetType.Int64, ValueKind.UInt32AsInt64),
        { Logical.Kind: LogicalKind.Integer } => (ParquetType.Int32, ValueKind.Int32),
        { Logical.Kind: not LogicalKind.None } => null,
        { Converted: ConvertedType.Date } => (ParquetType.Date, ValueKind.Int32),
        { Converted: ConvertedType.UInt32 } => (ParquetType.Int64, ValueKind.UInt32AsInt64),
        { Converted: ConvertedType.None or ConvertedType.Int8 or ConvertedType.Int16 or ConvertedType.Int32 } => (ParquetType.Int32, ValueKind.Int32),
        { Converted: ConvertedType.UInt8 or ConvertedType.UInt16 } => (ParquetType.Int32, ValueKind.Int32),
        _ => null,
    };

    static (ParquetType Type, ValueKind Kind)? OfInt64(SchemaElement leaf) => leaf switch
    {
        _ when IsDecimal(leaf) => (ParquetType.Double, ValueKind.DecimalInt64),
        { Logical.Kind: LogicalKind.Timestamp } => OfTimestamp(leaf.Logical),
        { Logical: { Kind: LogicalKind.Integer, IsSigned: false } } => (ParquetType.Int64, ValueKind.UInt64),
        { Logical.Kind: LogicalKind.Integer } => (ParquetType.Int64, ValueKind.Int64),
        { Logical.Kind: not LogicalKind.None } => null,
        { Converted: ConvertedType.TimestampMillis } => (ParquetType.TimestampMicrosUtc, ValueKind.MillisAsMicros),
        { Converted: ConvertedType.TimestampMicros } => (ParquetType.TimestampMicrosUtc, ValueKind.Int64),
        { Converted: ConvertedType.UInt64 } => (ParquetType.Int64, ValueKind.UInt64),
        { Converted: ConvertedType.None or ConvertedType.Int64 } => (ParquetType.Int64, ValueKind.Int64),
        _ => null,
    };

    static (ParquetType Type, ValueKind Kind)? OfTimestamp(LogicalType logical)
    {
        ParquetType type = logical.IsUtc ? ParquetType.TimestampMicrosUtc : ParquetType.TimestampMicrosLocal;
        return logical.Unit switch
        {
            TimeUnit.Millis => (type, ValueKind.MillisAsMicros),
            TimeUnit.Micros => (type, ValueKind.Int64),
            TimeUnit.Nanos => (type, ValueKind.NanosAsMicros),
            _ => null,
        };
    }

    // Bytes without annotation are taken for text too, as older writers left it out; they must be valid UTF-8.
    static (ParquetType Type, ValueKind Kind)? OfBytes(SchemaElement leaf) => leaf switch
    {
        { Logical.Kind: LogicalKind.Text or LogicalKind.Enum or LogicalKind.Json } => (ParquetType.String, ValueKind.Text),
        { Logical.Kind: not LogicalKind.None } => null,
        { Converted: ConvertedType.None or ConvertedType.Utf8 or ConvertedType.Enum or ConvertedType.Json } =>
            (ParquetType.String, ValueKind.Text),
        _ => null,
    };

    static bool IsDecimal(SchemaElement leaf) =>
        leaf.Logical.Kind == LogicalKind.Decimal || (leaf.Logical.Kind == LogicalKind.None && leaf.Converted == ConvertedType.Decimal);
}
