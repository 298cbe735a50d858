using ManifestScan.Parquet.Thrift;

namespace ManifestScan.Parquet.Format;

/// <summary>Writes schema elements with both the older and the newer annotation.</summary>
static class SchemaWriter
{
    public static void Write(ThriftWriter thrift, SchemaElement element)
    {
        thrift.BeginStruct();
        if (element.Type is PhysicalType type)
            thrift.Int32(1, (int)type);
        if (element.Repetition is Repetition repetition)
            thrift.Int32(3, (int)repetition);
        thrift.Text(4, element.Name);
        if (element.Type is null)
            thrift.Int32(5, element.ChildCount);
        if (element.Converted != ConvertedType.None)
            thrift.Int32(6, (int)element.Converted);
        if (element.Logical.Kind != LogicalKind.None)
            WriteLogical(thrift, element.Logical);
        thrift.EndStruct();
    }

    static void WriteLogical(ThriftWriter thrift, LogicalType logical)
    {
        thrift.BeginStruct(10);
        thrift.BeginStruct((int)logical.Kind);
        if (logical.Kind == LogicalKind.Timestamp)
        {
            thrift.Bool(1, logical.IsUtc);
            thrift.BeginStruct(2);
            thrift.EmptyStruct((int)logical.Unit);
            thrift.EndStruct();
        }

        thrift.EndStruct();
        thrift.EndStruct();
    }
}
