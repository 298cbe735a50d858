namespace ManifestScan.Parquet.Writing;

/// <summary>Plain-encoded smallest and largest value of a column chunk; null where none can be stated.</summary>
readonly record struct Bounds(byte[]? Min, byte[]? Max, bool IsMinExact = true, bool IsMaxExact = true);
