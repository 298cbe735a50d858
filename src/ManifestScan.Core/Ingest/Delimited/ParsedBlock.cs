using ManifestScan.Model;

namespace ManifestScan.Ingest.Delimited;

/// <summary>A block and the number of lines in it that are not records.</summary>
readonly record struct ParsedBlock(RawBlock Block, int SkippedCount);
