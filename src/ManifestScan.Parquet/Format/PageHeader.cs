namespace ManifestScan.Parquet.Format;

/// <summary>What precedes each page. Source: parquet.thrift, PageHeader and the headers inside it.</summary>
readonly record struct PageHeader
{
    public PageType Type { get; init; }
    public int UncompressedSize { get; init; }
    public int CompressedSize { get; init; }

    /// <summary>CRC-32 of the page as stored; null when the writer gave none.</summary>
    public uint? Crc { get; init; }

    /// <summary>Values including nulls; for a dictionary page its entries.</summary>
    public int ValueCount { get; init; }

    public PageEncoding Encoding { get; init; }

    /// <summary>Version 1 only: how the definition levels are stored.</summary>
    public PageEncoding DefinitionEncoding { get; init; }

    /// <summary>Version 1 only: how the repetition levels are stored.</summary>
    public PageEncoding RepetitionEncoding { get; init; }

    /// <summary>Version 2 only: bytes of definition levels, never compressed.</summary>
    public int DefinitionLength { get; init; }

    /// <summary>Version 2 only: bytes of repetition levels, never compressed.</summary>
    public int RepetitionLength { get; init; }

    /// <summary>Version 2 only: whether the values are compressed.</summary>
    public bool IsCompressed { get; init; }
}
