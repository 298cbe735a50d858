namespace ManifestScan.Ingest;

/// <summary>How a source is read. Nothing here but <see cref="ChunkBytes"/> and <see cref="Limits"/> can change what is read.</summary>
public sealed record ReadOptions
{
    /// <summary>Records are parsed and converted on this many threads beside the reading one.</summary>
    /// <value>1 or more; default 1, which does everything on the calling thread.</value>
    public int Threads { get; init; } = 1;

    /// <summary>Bytes of UTF-8 per block of records. The same for any number of threads, so that blocks never depend on them.</summary>
    /// <value>1 or more; default 512 KiB: smaller blocks share fewer values, larger ones fall out of the processor cache.</value>
    public int ChunkBytes { get; init; } = 512 << 10;

    /// <summary>Limits per source.</summary>
    public ReadLimits Limits { get; init; } = new();

    /// <summary>Filled while reading and complete after the enumeration; null when nobody asks.</summary>
    public ReadOutcome? Outcome { get; init; }
}
