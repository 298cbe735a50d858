namespace ManifestScan.Parquet.Format;

/// <summary>One row group. Source: parquet.thrift, RowGroup.</summary>
/// <param name="RowCount">Rows, at least 0.</param>
/// <param name="Chunks">One for each leaf of the schema, in schema order.</param>
sealed record RowGroupMetadata(long RowCount, IReadOnlyList<ChunkMetadata> Chunks);
