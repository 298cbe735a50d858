using ManifestScan.Model;

namespace ManifestScan.Ingest.Delimited;

/// <summary>One field of one segment of a wide table.</summary>
/// <param name="Field">The field.</param>
/// <param name="Segment">Number of the segment, 1 or more.</param>
/// <param name="Values">Its values, one per row.</param>
readonly record struct SegmentColumn(Field Field, int Segment, RawColumn Values);
