using ManifestScan.Parquet.Format;

namespace ManifestScan.Parquet.Reading;

/// <summary>One page, decompressed.</summary>
/// <param name="Header">As stored, sizes and counts checked.</param>
/// <param name="Levels">Version 2: repetition then definition levels. Otherwise empty.</param>
/// <param name="Content">Values; in version 1 preceded by levels.</param>
/// <param name="Place">Where the page begins.</param>
readonly record struct Page(PageHeader Header, ReadOnlyMemory<byte> Levels, ReadOnlyMemory<byte> Content, Place Place);
