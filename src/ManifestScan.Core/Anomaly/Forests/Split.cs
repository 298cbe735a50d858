using System.Runtime.InteropServices;

namespace ManifestScan.Anomaly.Forests;

/// <summary>One split: rows above the threshold go right.</summary>
/// <param name="Feature">Column, 0-based.</param>
/// <param name="Threshold">In the unit of the column; positive infinity where a leaf was copied down.</param>
[StructLayout(LayoutKind.Sequential)]
readonly record struct Split(int Feature, float Threshold);
