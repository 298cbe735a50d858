namespace ManifestScan.Ingest.Delimited;

/// <summary>A run of whole records inside a <see cref="Chunk"/>.</summary>
/// <param name="Start">Offset of the first byte.</param>
/// <param name="Length">Bytes, more than 0.</param>
/// <param name="FirstLine">Line of the first byte, 1-based.</param>
/// <param name="LineBreaks">Line breaks inside: no more records than this plus one.</param>
readonly record struct Segment(int Start, int Length, long FirstLine, int LineBreaks);
