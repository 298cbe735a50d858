namespace ManifestScan.Parquet.Format;

/// <summary>How page bytes are compressed. Source: parquet.thrift, CompressionCodec.</summary>
enum Codec
{
    Uncompressed = 0,
    Snappy = 1,
    Gzip = 2,
    Lzo = 3,
    Brotli = 4,
    Lz4Hadoop = 5,
    Zstd = 6,
    Lz4Raw = 7,
}
