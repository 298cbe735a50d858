using ManifestScan.Ingest.Layouts;
using ManifestScan.Ingest.Messages;
using ManifestScan.Model;

namespace ManifestScan.Ingest;

/// <summary>Reads a source of any format that is read into blocks of records, in the order of the source.</summary>
public static class SourceReader
{
    /// <summary>Formats that hold records, by their name in <see cref="SourceLayout.Format"/>.</summary>
    public static IReadOnlyList<string> Formats { get; } = [.. DelimitedReader.Formats, "paxlst", "pnrgov", "edifact", "pnrgov-xml", .. LineLayouts.Formats];

    /// <summary>Reads a source block by block and converts each block on a worker thread.</summary>
    /// <param name="source">The source; opened when the enumeration starts, closed when it ends.</param>
    /// <param name="layout">What <see cref="Recognition"/> made of it.</param>
    /// <param name="options">Threads, block size, limits, outcome.</param>
    /// <param name="convert">Called once per block, on several threads at once when there are several; must not keep state.</param>
    /// <returns>What <paramref name="convert"/> gave, in the order of the source, the same for any number of threads.</returns>
    /// <exception cref="IOException">The disk failed, as opposed to the content.</exception>
    public static IEnumerable<T> Read<T>(Source source, SourceLayout layout, ReadOptions options, Func<RawBlock, T> convert) =>
        source.IsContainer ? [] : layout.Format switch
        {
            "paxlst" or "pnrgov" or "edifact" or "pnrgov-xml" or "pnl" or "apis-cz" or "apis-de" or "apis-ae" or "apis-th" or "magistral" => MessageReader.Read(source, layout, options, convert),
            _ => DelimitedReader.Read(source, layout, options, convert),
        };
}
