namespace ManifestScan.Model;

/// <summary>One input to read: a file, or one entry of an archive.</summary>
public sealed class Source
{
    /// <summary>Place in the run's canonical order of sources, 0-based; what <see cref="Reject.Source"/> refers to.</summary>
    public required int Index { get; init; }

    /// <summary>
    /// Path relative to the common root of the inputs, with <c>/</c>; an entry of an archive is <c>a.zip!inner.csv</c>.
    /// Control characters of file names are shown as <c>?</c>, so that a name cannot act in a terminal.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>
    /// What a pipeline file may call it: <see cref="Name"/>, and the same relative to the common root of the inputs proper and to the folder
    /// it was given by, so that a list of people beside them changes nothing.
    /// </summary>
    public IReadOnlyList<string> Names => [Name, .. OtherNames];

    /// <summary>The names beside <see cref="Name"/>, in order; empty when all are the same.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>Bytes on disk, 0 or more; for an entry of an archive its compressed bytes.</summary>
    public required long Length { get; init; }

    /// <summary>
    /// Opens the decompressed bytes from the start; the caller disposes of them. Each call gives a stream of its own.
    /// Reading throws <see cref="SourceFaultException"/> when an archive is damaged or goes beyond its limits.
    /// </summary>
    public required Func<Stream> Open { get; init; }

    /// <summary>Absolute path of the file on this machine; never written to an output. Null for a source that is no file.</summary>
    public string? FullPath { get; init; }

    /// <summary>
    /// Opens the bytes that the SHA-256 of the source is taken over, when these differ from what <see cref="Open"/> gives
    /// (a compressed file as it lies on disk); null when they are the same.
    /// </summary>
    public Func<Stream>? OpenStored { get; init; }

    /// <summary>Turns the stream of <see cref="OpenStored"/> into that of <see cref="Open"/>; null when they are the same.</summary>
    public Func<Stream, Stream>? Unpack { get; init; }

    /// <summary>
    /// Format of a table that <see cref="Open"/> gives as comma-separated text: <c>xlsx</c>, <c>xls</c>, <c>parquet</c>; null when the bytes are
    /// those of the file.
    /// </summary>
    public string? Format { get; init; }

    /// <summary>True for an archive that is listed only because some of its entries were refused; it holds nothing to read itself.</summary>
    public bool IsContainer { get; init; }

    /// <summary>The file as it lies on disk, for readers that know its <see cref="Format"/>; itself when it is not given as another text.</summary>
    public Source AsStored() => Format is null || OpenStored is null
        ? this
        : new Source { Index = Index, Name = Name, Length = Length, Open = OpenStored, FullPath = FullPath };
}
