namespace ManifestScan.Parquet;

/// <summary>How much a file may ask for before it is refused; a false claim alone never costs memory, these bound honest ones.</summary>
public sealed record ParquetReaderOptions
{
    /// <summary>Largest footer in bytes. Default 32 MiB.</summary>
    public int MaxFooterBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>Most nodes of the schema tree. Default 16,384.</summary>
    public int MaxSchemaElements { get; init; } = 16_384;

    /// <summary>Most row groups. Default 1,048,576.</summary>
    public int MaxRowGroups { get; init; } = 1 << 20;

    /// <summary>
    /// Largest column chunk in bytes: as stored, when it is read into memory whole, and all its pages decompressed. Default 1 GiB.
    /// </summary>
    public int MaxChunkBytes { get; init; } = 1 << 30;

    /// <summary>Largest page after decompression, in bytes. Default 256 MiB.</summary>
    public int MaxPageBytes { get; init; } = 256 * 1024 * 1024;

    /// <summary>Most rows, or elements of lists, in one column of one row group. Default 67,108,864.</summary>
    public int MaxValuesPerChunk { get; init; } = 1 << 26;

    /// <summary>Most bytes of text in one column of one row group, distinct values only. Default 1 GiB.</summary>
    public int MaxTextBytes { get; init; } = 1 << 30;

    /// <summary>Whether pages are compared with their checksums, where the writer gave any. Default true.</summary>
    public bool VerifyChecksums { get; init; } = true;

    /// <summary>Whether the stream stays open when the reader is disposed. Default false.</summary>
    public bool LeaveOpen { get; init; }
}
