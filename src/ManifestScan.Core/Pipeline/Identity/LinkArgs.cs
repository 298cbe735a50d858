namespace ManifestScan.Pipeline.Identity;

/// <summary>Arguments of <c>link</c>, as typed.</summary>
public sealed record LinkArgs
{
    /// <summary>One or two tables, delimited text or Parquet.</summary>
    public required IReadOnlyList<string> Tables { get; init; }

    /// <summary>Parquet file of pairs to write.</summary>
    public required string Output { get; init; }

    /// <summary>Parquet file of clusters to write; null for none.</summary>
    public string? Clusters { get; init; }

    /// <summary>COLUMN=ROLE, each settling the role of a column.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Most threads.</summary>
    /// <value>Default: one for each processor.</value>
    public int Threads { get; init; } = Environment.ProcessorCount;
}
