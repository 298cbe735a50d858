using ManifestScan.Parquet.Buffers;
using ManifestScan.Parquet.Thrift;

namespace ManifestScan.Parquet.Format;

/// <summary>Writes page headers: dictionary pages and data pages of version 1.</summary>
static class PageHeaderWriter
{
    public static void Write(GrowingBuffer buffer, in PageHeader header)
    {
        var thrift = new ThriftWriter(buffer);
        thrift.BeginStruct();
        thrift.Int32(1, (int)header.Type);
        thrift.Int32(2, header.UncompressedSize);
        thrift.Int32(3, header.CompressedSize);
        if (header.Crc is uint crc)
            thrift.Int32(4, unchecked((int)crc));
        if (header.Type == PageType.Dictionary)
            WriteDictionary(thrift, header);
        else
            WriteData(thrift, header);
        thrift.EndStruct();
    }

    static void WriteData(ThriftWriter thrift, in PageHeader header)
    {
        thrift.BeginStruct(5);
        thrift.Int32(1, header.ValueCount);
        thrift.Int32(2, (int)header.Encoding);
        thrift.Int32(3, (int)PageEncoding.Rle);
        thrift.Int32(4, (int)PageEncoding.Rle);
        thrift.EndStruct();
    }

    static void WriteDictionary(ThriftWriter thrift, in PageHeader header)
    {
        thrift.BeginStruct(7);
        thrift.Int32(1, header.ValueCount);
        thrift.Int32(2, (int)header.Encoding);
        thrift.EndStruct();
    }
}
