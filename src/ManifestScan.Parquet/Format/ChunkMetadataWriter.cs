using ManifestScan.Parquet.Thrift;

namespace ManifestScan.Parquet.Format;

/// <summary>Writes what the footer says about one column of one row group.</summary>
static class ChunkMetadataWriter
{
    public static void Write(ThriftWriter thrift, ChunkMetadata chunk)
    {
        thrift.BeginStruct();
        thrift.Int64(2, 0); // file_offset is deprecated and 0 unless metadata is stored beside the chunk
        thrift.BeginStruct(3);
        thrift.Int32(1, (int)chunk.Type);
        thrift.List(2, ThriftType.Int32, chunk.Encodings.Count);
        foreach (PageEncoding encoding in chunk.Encodings)
            thrift.Int32Element((int)encoding);
        thrift.List(3, ThriftType.Binary, chunk.Path.Count);
        foreach (string part in chunk.Path)
            thrift.TextElement(part);
        thrift.Int32(4, (int)chunk.Codec);
        thrift.Int64(5, chunk.ValueCount);
        thrift.Int64(6, chunk.UncompressedSize);
        thrift.Int64(7, chunk.CompressedSize);
        thrift.Int64(9, chunk.DataPageOffset);
        if (chunk.DictionaryPageOffset is long dictionary)
            thrift.Int64(11, dictionary);
        if (chunk.Statistics is ChunkStatistics statistics)
            WriteStatistics(thrift, statistics);
        WriteEncodingStatistics(thrift, chunk);
        thrift.EndStruct();
        thrift.EndStruct();
    }

    /// <summary>Where the chunk starts: its dictionary page, or its first data page.</summary>
    public static long FirstPage(ChunkMetadata chunk) => chunk.DictionaryPageOffset ?? chunk.DataPageOffset;

    static void WriteStatistics(ThriftWriter thrift, ChunkStatistics statistics)
    {
        thrift.BeginStruct(12);
        if (statistics.NullCount is long nulls)
            thrift.Int64(3, nulls);
        if (statistics.Max is byte[] max)
            thrift.Binary(5, max);
        if (statistics.Min is byte[] min)
            thrift.Binary(6, min);
        if (statistics.IsMaxExact is bool maxExact)
            thrift.Bool(7, maxExact);
        if (statistics.IsMinExact is bool minExact)
            thrift.Bool(8, minExact);
        thrift.EndStruct();
    }

    // Lets readers see that every page uses the dictionary and filter on it alone.
    static void WriteEncodingStatistics(ThriftWriter thrift, ChunkMetadata chunk)
    {
        bool hasDictionary = chunk.DictionaryPageOffset is not null;
        thrift.List(13, ThriftType.Struct, hasDictionary ? 2 : 1);
        if (hasDictionary)
            WriteEncodingCount(thrift, PageType.Dictionary, PageEncoding.Plain, 1);
        WriteEncodingCount(thrift, PageType.Data, hasDictionary ? PageEncoding.RleDictionary : PageEncoding.Plain, chunk.DataPageCount);
    }

    static void WriteEncodingCount(ThriftWriter thrift, PageType page, PageEncoding encoding, int count)
    {
        thrift.BeginStruct();
        thrift.Int32(1, (int)page);
        thrift.Int32(2, (int)encoding);
        thrift.Int32(3, count);
        thrift.EndStruct();
    }
}
