namespace ManifestScan.Pipeline.Detection;

/// <summary>Arguments of <c>detect</c>, as typed.</summary>
public sealed record DetectArgs
{
    /// <summary>The table: delimited text or Parquet.</summary>
    public required string Table { get; init; }

    /// <summary>Parquet file to write.</summary>
    public required string Output { get; init; }

    /// <summary>Name of a detector; null for <c>default</c>, or for that of <see cref="Model"/>.</summary>
    public string? Detector { get; init; }

    /// <summary>Column that marks rows, left out of the fit and only measured against; null for none.</summary>
    public string? Label { get; init; }

    /// <summary>Key of every random draw. Default 1.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Most threads, 1 to 1024; do not show in the output.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>File of a fitted detector to score with; null to fit on the table itself.</summary>
    public string? Model { get; init; }

    /// <summary>File to keep the fitted detector in; null for none.</summary>
    public string? SaveModel { get; init; }
}
