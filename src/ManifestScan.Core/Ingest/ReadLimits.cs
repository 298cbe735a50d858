namespace ManifestScan.Ingest;

/// <summary>What a single input may cost before it is refused. Every limit gives a reject, never an exception.</summary>
public sealed record ReadLimits
{
    /// <summary>Longest record in bytes of UTF-8, line end excluded.</summary>
    /// <value>Default 1,048,576: a thousand times an ordinary record. Longer is <c>csv.line-too-long</c>.</value>
    public int MaxLineBytes { get; init; } = 1 << 20;

    /// <summary>Longest quoted field in bytes of UTF-8.</summary>
    /// <value>Default 65,536. A quote still open after that is <c>csv.unterminated-quote</c>.</value>
    public int MaxQuotedBytes { get; init; } = 1 << 16;

    /// <summary>Most line breaks inside one quoted field.</summary>
    /// <value>Default 100. A quote still open after that is <c>csv.unterminated-quote</c>.</value>
    public int MaxQuotedLines { get; init; } = 100;

    /// <summary>Most columns of a table.</summary>
    /// <value>Default 4,096. A record with more is <c>csv.too-many-columns</c>.</value>
    public int MaxColumns { get; init; } = 4096;

    /// <summary>Most decompressed bytes per compressed byte, looked at once <see cref="RatioGraceBytes"/> have come out.</summary>
    /// <value>Default 250: exports compress 5 to 60 times, bombs about 1,000 times. More is <c>archive.ratio</c>.</value>
    public int MaxExpansionRatio { get; init; } = 250;

    /// <summary>Decompressed bytes below which the ratio is not looked at.</summary>
    /// <value>Default 16 MiB: small files of one repeated line compress well and harm nobody.</value>
    public long RatioGraceBytes { get; init; } = 16L << 20;

    /// <summary>Most decompressed bytes of one source.</summary>
    /// <value>Default 256 GiB. More is <c>archive.too-large</c>.</value>
    public long MaxExpandedBytes { get; init; } = 256L << 30;

    /// <summary>Most entries of one archive.</summary>
    /// <value>Default 10,000. The entries after that are refused with <c>archive.too-many-entries</c>.</value>
    public int MaxArchiveEntries { get; init; } = 10_000;

    /// <summary>Most decompressed bytes of a compressed source looked at to recognise it.</summary>
    /// <value>Default 64 MiB. Sources that can be sought are sampled from end to end at no such cost.</value>
    public long MaxRecognitionBytes { get; init; } = 64L << 20;
}
