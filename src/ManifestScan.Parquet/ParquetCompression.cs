namespace ManifestScan.Parquet;

/// <summary>How the writer compresses pages.</summary>
public enum ParquetCompression
{
    /// <summary>Pages are stored as they are.</summary>
    None,

    /// <summary>Snappy block format, one block per page.</summary>
    Snappy,
}
