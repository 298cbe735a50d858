namespace ManifestScan.Ingest.Delimited;

/// <summary>What a caller made of a block, with the block's counts.</summary>
readonly record struct Converted<T>(T Value, int RowCount, int RejectedCount, int SkippedCount);
