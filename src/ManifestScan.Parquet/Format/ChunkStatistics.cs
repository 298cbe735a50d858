namespace ManifestScan.Parquet.Format;

/// <summary>What a file says about the values of one column chunk. Source: parquet.thrift, Statistics.</summary>
/// <param name="Min">Plain-encoded lower bound, null when absent.</param>
/// <param name="Max">Plain-encoded upper bound, null when absent.</param>
/// <param name="NullCount">Nulls, null when absent.</param>
/// <param name="IsMinExact">Whether Min occurs in the column; null when the file does not say.</param>
/// <param name="IsMaxExact">Whether Max occurs in the column; null when the file does not say.</param>
sealed record ChunkStatistics(byte[]? Min, byte[]? Max, long? NullCount, bool? IsMinExact, bool? IsMaxExact);
