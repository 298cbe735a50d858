namespace ManifestScan.Model;

/// <summary>One stream of records: a file, or one entry of an archive.</summary>
public sealed class Source
{
    /// <summary>Index in the run's list of sources, which is ordered by <see cref="Name"/>.</summary>
    public required int Index { get; init; }

    /// <summary>Path relative to the common root of the inputs, with '/'; an archive entry as <c>a.zip!inner.csv</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Bytes on disk.</summary>
    public required long Length { get; init; }

    /// <summary>Opens the decompressed bytes from the beginning.</summary>
    public required Func<Stream> Open { get; init; }
}
