using IronSnappy;
using ManifestScan.Parquet.Format;

namespace ManifestScan.Parquet.Compression;

/// <summary>Compresses pages for the writer.</summary>
static class PageCompressor
{
    public static Codec CodecOf(ParquetCompression compression) =>
        compression == ParquetCompression.Snappy ? Codec.Snappy : Codec.Uncompressed;

    /// <summary>The page as it will be stored; the span given may be returned itself.</summary>
    public static ReadOnlySpan<byte> Compress(ReadOnlySpan<byte> page, Codec codec) =>
        codec == Codec.Snappy ? Snappy.Encode(page) : page;
}
