using ManifestScan.Parquet.Buffers;
using ManifestScan.Parquet.Format;

namespace ManifestScan.Parquet.Writing;

/// <summary>One column of one row group as it will stand in the file; offsets in the metadata count from its first byte.</summary>
sealed record EncodedChunk(GrowingBuffer Bytes, ChunkMetadata Metadata) : IDisposable
{
    public ChunkMetadata At(long position) => Metadata with
    {
        DataPageOffset = Metadata.DataPageOffset + position,
        DictionaryPageOffset = Metadata.DictionaryPageOffset + position,
    };

    public void Dispose() => Bytes.Dispose();
}
