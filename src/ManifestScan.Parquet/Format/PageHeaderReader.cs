using ManifestScan.Parquet.Thrift;

namespace ManifestScan.Parquet.Format;

/// <summary>Reads page headers; sizes and counts are checked for sign here, for plausibility by the caller.</summary>
static class PageHeaderReader
{
    public static PageHeader Read(ref ThriftReader thrift)
    {
        var header = new PageHeader
        {
            Type = (PageType)(-1),
            UncompressedSize = -1,
            CompressedSize = -1,
            ValueCount = -1,
            IsCompressed = true,
        };
        for (int id = 0; thrift.NextField(ref id, out ThriftType type);)
        {
            switch (id)
            {
                case 1: header = header with { Type = (PageType)thrift.ReadInt32(type) }; break;
                case 2: header = header with { UncompressedSize = thrift.ReadInt32(type) }; break;
                case 3: header = header with { CompressedSize = thrift.ReadInt32(type) }; break;
                case 4: header = header with { Crc = unchecked((uint)thrift.ReadInt32(type)) }; break;
                case 5: ReadData(ref thrift, type, ref header); break;
                case 7: ReadDictionary(ref thrift, type, ref header); break;
                case 8: ReadDataV2(ref thrift, type, ref header); break;
                default: thrift.Skip(type); break;
            }
        }

        if (header.UncompressedSize < 0 || header.CompressedSize < 0)
            throw thrift.Damaged("a page without a size, or with a negative one");
        if (header.ValueCount < 0 && header.Type != PageType.Index)
            throw thrift.Damaged("a page without a count of values, or with a negative one");
        return header;
    }

    static void ReadData(ref ThriftReader thrift, ThriftType structType, ref PageHeader header)
    {
        thrift.RequireStruct(structType);
        for (int id = 0; thrift.NextField(ref id, out ThriftType type);)
        {
            switch (id)
            {
                case 1: header = header with { ValueCount = thrift.ReadInt32(type) }; break;
                case 2: header = header with { Encoding = (PageEncoding)thrift.ReadInt32(type) }; break;
                case 3: header = header with { DefinitionEncoding = (PageEncoding)thrift.ReadInt32(type) }; break;
                case 4: header = header with { RepetitionEncoding = (PageEncoding)thrift.ReadInt32(type) }; break;
                default: thrift.Skip(type); break;
            }
        }
    }

    static void ReadDictionary(ref ThriftReader thrift, ThriftType structType, ref PageHeader header)
    {
        thrift.RequireStruct(structType);
        for (int id = 0; thrift.NextField(ref id, out ThriftType type);)
        {
            switch (id)
            {
                case 1: header = header with { ValueCount = thrift.ReadInt32(type) }; break;
                case 2: header = header with { Encoding = (PageEncoding)thrift.ReadInt32(type) }; break;
                default: thrift.Skip(type); break;
            }
        }
    }

    static void ReadDataV2(ref ThriftReader thrift, ThriftType structType, ref PageHeader header)
    {
        thrift.RequireStruct(structType);
        for (int id = 0; thrift.NextField(ref id, out ThriftType type);)
        {
            switch (id)
            {
                case 1: header = header with { ValueCount = thrift.ReadInt32(type) }; break;
                case 4: header = header with { Encoding = (PageEncoding)thrift.ReadInt32(type) }; break;
                case 5: header = header with { DefinitionLength = thrift.ReadInt32(type) }; break;
                case 6: header = header with { RepetitionLength = thrift.ReadInt32(type) }; break;
                case 7: header = header with { IsCompressed = thrift.ReadBool(type) }; break;
                default: thrift.Skip(type); break;
            }
        }

        if (header.DefinitionLength < 0 || header.RepetitionLength < 0)
            throw thrift.Damaged("a negative length of levels");
    }
}
