using ManifestScan.Parquet.Thrift;

namespace ManifestScan.Parquet.Format;

/// <summary>Reads schema elements with both annotations.</summary>
static class SchemaReader
{
    public static SchemaElement Read(ref ThriftReader thrift)
    {
        var element = new SchemaElement { Name = "" };
        bool isNamed = false;
        for (int id = 0; thrift.NextField(ref id, out ThriftType type);)
        {
            switch (id)
            {
                case 1: element = element with { Type = (PhysicalType)thrift.ReadInt32(type) }; break;
                case 2: element = element with { TypeLength = thrift.ReadInt32(type) }; break;
                case 3: element = element with { Repetition = (Repetition)thrift.ReadInt32(type) }; break;
                case 4: (element, isNamed) = (element with { Name = thrift.ReadText(type) }, true); break;
                case 5: element = element with { ChildCount = thrift.ReadInt32(type) }; break;
                case 6: element = element with { Converted = (ConvertedType)thrift.ReadInt32(type) }; break;
                case 7: element = element with { Scale = thrift.ReadInt32(type) }; break;
                case 10: element = element with { Logical = ReadLogical(ref thrift, type) }; break;
                default: thrift.Skip(type); break;
            }
        }

        if (!isNamed || element.ChildCount < 0)
            throw thrift.Damaged("a schema element without a name, or with a negative count of children");
        return element;
    }

    static LogicalType ReadLogical(ref ThriftReader thrift, ThriftType unionType)
    {
        thrift.RequireStruct(unionType);
        LogicalType logical = default;
        for (int id = 0; thrift.NextField(ref id, out ThriftType type);)
        {
            logical = new LogicalType((LogicalKind)id);
            thrift.RequireStruct(type);
            switch (logical.Kind)
            {
                case LogicalKind.Decimal: logical = logical with { Scale = ReadScale(ref thrift) }; break;
                case LogicalKind.Timestamp or LogicalKind.Time: logical = ReadTimestamp(ref thrift, logical); break;
                case LogicalKind.Integer: logical = ReadInteger(ref thrift, logical); break;
                default: thrift.Skip(type); break;
            }
        }

        return logical;
    }

    static int ReadScale(ref ThriftReader thrift)
    {
        int scale = 0;
        for (int id = 0; thrift.NextField(ref id, out ThriftType type);)
        {
            if (id == 1)
                scale = thrift.ReadInt32(type);
            else
                thrift.Skip(type);
        }

        return scale;
    }

    static LogicalType ReadTimestamp(ref ThriftReader thrift, LogicalType logical)
    {
        for (int id = 0; thrift.NextField(ref id, out ThriftType type);)
        {
            switch (id)
            {
                case 1: logical = logical with { IsUtc = thrift.ReadBool(type) }; break;
                case 2: logical = logical with { Unit = ReadUnit(ref thrift, type) }; break;
                default: thrift.Skip(type); break;
            }
        }

        return logical;
    }

    static TimeUnit ReadUnit(ref ThriftReader thrift, ThriftType unionType)
    {
        thrift.RequireStruct(unionType);
        TimeUnit unit = TimeUnit.None;
        for (int id = 0; thrift.NextField(ref id, out ThriftType type);)
        {
            unit = (TimeUnit)id;
            thrift.Skip(type);
        }

        return unit;
    }

    static LogicalType ReadInteger(ref ThriftReader thrift, LogicalType logical)
    {
        for (int id = 0; thrift.NextField(ref id, out ThriftType type);)
        {
            switch (id)
            {
                case 1: logical = logical with { BitWidth = thrift.ReadInt32(type) }; break;
                case 2: logical = logical with { IsSigned = thrift.ReadBool(type) }; break;
                default: thrift.Skip(type); break;
            }
        }

        return logical;
    }
}
