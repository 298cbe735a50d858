namespace ManifestScan.Parquet;

/// <summary>How a file is written.</summary>
/// <remarks>Every option except <see cref="MaxDegreeOfParallelism"/> and <see cref="LeaveOpen"/> decides bytes of the file.</remarks>
public sealed record ParquetWriterOptions
{
    const int OneMebibyte = 1024 * 1024;

    /// <summary>How pages are compressed. Default Snappy.</summary>
    public ParquetCompression Compression { get; init; } = ParquetCompression.Snappy;

    /// <summary>Threads that encode, at least 1; the bytes of the file do not depend on it. Default: the number of processors.</summary>
    public int MaxDegreeOfParallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>Bytes of a data page before compression at which it ends with the next row, 1 to 256 MiB. Default 1 MiB.</summary>
    public int PageBytes { get; init; } = OneMebibyte;

    /// <summary>
    /// Largest dictionary page in bytes before compression; a chunk that would need more is written plain. 0 turns dictionaries off.
    /// Default 1 MiB.
    /// </summary>
    public int MaxDictionaryBytes { get; init; } = OneMebibyte;

    /// <summary>What the footer names as the program that wrote the file, or null for nothing.</summary>
    public string? CreatedBy { get; init; } = "manifestscan-parquet version 0.1.0";

    /// <summary>Pairs for the footer, in this order; keys may repeat, a value may be null. Default none.</summary>
    public IReadOnlyList<KeyValuePair<string, string?>> KeyValueMetadata { get; init; } = [];

    /// <summary>Whether the stream stays open when the writer is disposed. Default false.</summary>
    public bool LeaveOpen { get; init; }

    internal void Validate()
    {
        ArgumentNullException.ThrowIfNull(KeyValueMetadata);
        if (!Enum.IsDefined(Compression))
            throw new ArgumentOutOfRangeException(nameof(Compression));
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxDegreeOfParallelism, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(PageBytes, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(PageBytes, 256 * OneMebibyte);
        ArgumentOutOfRangeException.ThrowIfNegative(MaxDictionaryBytes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxDictionaryBytes, 256 * OneMebibyte);
    }
}
