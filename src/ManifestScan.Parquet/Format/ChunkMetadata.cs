namespace ManifestScan.Parquet.Format;

/// <summary>Where one column of one row group lies and how it is stored. Source: parquet.thrift, ColumnMetaData.</summary>
sealed record ChunkMetadata
{
    public required PhysicalType Type { get; init; }
    public required IReadOnlyList<PageEncoding> Encodings { get; init; }
    public required IReadOnlyList<string> Path { get; init; }
    public required Codec Codec { get; init; }

    /// <summary>Values including nulls; for lists one for each element and one for each null or empty list.</summary>
    public required long ValueCount { get; init; }

    /// <summary>Bytes with page headers, pages not compressed.</summary>
    public required long UncompressedSize { get; init; }

    /// <summary>Bytes with page headers as stored.</summary>
    public required long CompressedSize { get; init; }

    /// <summary>From the start of the file.</summary>
    public required long DataPageOffset { get; init; }

    /// <summary>From the start of the file; null without a dictionary page.</summary>
    public long? DictionaryPageOffset { get; init; }

    /// <summary>Data pages, for the page encoding statistics; 0 when read from a file.</summary>
    public int DataPageCount { get; init; }

    public ChunkStatistics? Statistics { get; init; }
}
