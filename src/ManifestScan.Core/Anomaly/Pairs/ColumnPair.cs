namespace ManifestScan.Anomaly.Pairs;

/// <summary>Two columns.</summary>
/// <param name="First">The one further left, 0-based.</param>
/// <param name="Second">The one further right, 0-based.</param>
readonly record struct ColumnPair(int First, int Second);
