using ManifestScan.Parquet;

namespace ManifestScan.Output;

/// <summary>A table ready to be written.</summary>
/// <param name="Name">File name without extension.</param>
/// <param name="Schema">Its columns.</param>
/// <param name="RowCount">Number of rows, 0 or more.</param>
/// <param name="RowGroups">The rows, made when asked for, once.</param>
sealed record TableContent(string Name, ParquetSchema Schema, long RowCount, IEnumerable<ParquetRowGroup> RowGroups);
