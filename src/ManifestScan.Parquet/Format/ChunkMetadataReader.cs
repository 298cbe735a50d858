using ManifestScan.Parquet.Thrift;

namespace ManifestScan.Parquet.Format;

/// <summary>Reads what the footer says about one column of one row group; ranges are checked when the chunk is read.</summary>
static class ChunkMetadataReader
{
    const int MaxBoundBytes = 1 << 16;

    public static ChunkMetadata Read(ref ThriftReader thrift)
    {
        ChunkMetadata? chunk = null;
        for (int id = 0; thrift.NextField(ref id, out ThriftType type);)
        {
            switch (id)
            {
                case 1: throw thrift.Damaged("a column stored in another file, which is not supported");
                case 3: chunk = ReadMetadata(ref thrift, type); break;
                default: thrift.Skip(type); break;
            }
        }

        return chunk ?? throw thrift.Damaged("a column without metadata (encrypted columns are not supported)");
    }

    static ChunkMetadata ReadMetadata(ref ThriftReader thrift, ThriftType structType)
    {
        thrift.RequireStruct(structType);
        var chunk = new ChunkMetadata
        {
            Type = (PhysicalType)(-1),
            Encodings = [],
            Path = [],
            Codec = (Codec)(-1),
            ValueCount = -1,
            UncompressedSize = -1,
            CompressedSize = -1,
            DataPageOffset = -1,
        };
        for (int id = 0; thrift.NextField(ref id, out ThriftType type);)
        {
            switch (id)
            {
                case 1: chunk = chunk with { Type = (PhysicalType)thrift.ReadInt32(type) }; break;
                case 4: chunk = chunk with { Codec = (Codec)thrift.ReadInt32(type) }; break;
                case 5: chunk = chunk with { ValueCount = thrift.ReadInt64(type) }; break;
                case 6: chunk = chunk with { UncompressedSize = thrift.ReadInt64(type) }; break;
                case 7: chunk = chunk with { CompressedSize = thrift.ReadInt64(type) }; break;
                case 9: chunk = chunk with { DataPageOffset = thrift.ReadInt64(type) }; break;
                case 11: chunk = chunk with { DictionaryPageOffset = thrift.ReadInt64(type) }; break;
                case 12: chunk = chunk with { Statistics = ReadStatistics(ref thrift, type) }; break;
                default: thrift.Skip(type); break;
            }
        }

        if (chunk.ValueCount < 0 || chunk.CompressedSize < 0 || chunk.DataPageOffset < 0)
            throw thrift.Damaged("a column without a count of values, a size or an offset, or with a negative one");
        return chunk;
    }

    static ChunkStatistics ReadStatistics(ref ThriftReader thrift, ThriftType structType)
    {
        thrift.RequireStruct(structType);
        var statistics = new ChunkStatistics(null, null, null, null, null);
        for (int id = 0; thrift.NextField(ref id, out ThriftType type);)
        {
            switch (id)
            {
                case 3: statistics = statistics with { NullCount = thrift.ReadInt64(type) }; break;
                case 5: statistics = statistics with { Max = ReadBound(ref thrift, type) }; break;
                case 6: statistics = statistics with { Min = ReadBound(ref thrift, type) }; break;
                case 7: statistics = statistics with { IsMaxExact = thrift.ReadBool(type) }; break;
                case 8: statistics = statistics with { IsMinExact = thrift.ReadBool(type) }; break;
                default: thrift.Skip(type); break;
            }
        }

        return statistics;
    }

    // Some writers do not shorten bounds; one that is very long is of no use and not kept.
    static byte[]? ReadBound(ref ThriftReader thrift, ThriftType type)
    {
        ReadOnlySpan<byte> bytes = thrift.ReadBinary(type);
        return bytes.Length > MaxBoundBytes ? null : bytes.ToArray();
    }
}
