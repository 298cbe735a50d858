namespace ManifestScan.Parquet;

/// <summary>A column of a file that is left out because it cannot be represented.</summary>
/// <param name="Name">Name of the top-level column.</param>
/// <param name="Reason">Why, as a half sentence.</param>
public sealed record ParquetUnsupportedColumn(string Name, string Reason);
