using ManifestScan.Ingest.Delimited;
using ManifestScan.Ingest.Sheets;
using ManifestScan.Ingest.Text;
using ManifestScan.Model;

namespace ManifestScan.Ingest;

/// <summary>Reads delimited text into blocks of records, on several threads and in the order of the source.</summary>
public static class DelimitedReader
{
    internal static readonly string[] Formats = ["csv", "xlsx", "xls", "parquet"];

    static readonly Field[] TextFields = [Field.DocumentNumber, Field.DocumentSeries, Field.RecordLocator, Field.Ticket, Field.Phone];

    /// <summary>Reads a source block by block and converts each block on a worker thread.</summary>
    /// <param name="source">The source; opened when the enumeration starts, closed when it ends.</param>
    /// <param name="layout">What <see cref="Recognition"/> made of it.</param>
    /// <param name="options">Threads, block size, limits, outcome.</param>
    /// <param name="convert">Called once per block, on several threads at once when there are several; must not keep state.</param>
    /// <returns>
    /// What <paramref name="convert"/> gave, in the order of the source, the same for any number of threads. The last block may
    /// be empty and hold only a reject of the source as a whole. Nothing when the layout is not delimited text; the outcome then
    /// has the hash alone.
    /// </returns>
    /// <exception cref="IOException">The disk failed, as opposed to the content.</exception>
    public static IEnumerable<T> Read<T>(Source source, SourceLayout layout, ReadOptions options, Func<RawBlock, T> convert)
    {
        using var bytes = new SourceBytes(source);
        if (!Formats.Contains(layout.Format) || source.IsContainer)
        {
            options.Outcome?.Close(bytes.Finish());
            yield break;
        }
        using Stream utf8 = TextDecoding.ToUtf8(bytes.Content, layout.Encoding);
        using var cutter = new RecordCutter(utf8, CutRules.Of(layout, options.Limits), source.Index, options.ChunkBytes);
        cutter.Skip(layout.FirstDataLine - 1);
        var parser = new BlockParser(source, layout, options.Limits);
        foreach (Converted<T> block in new BlockPipeline<T>(cutter, parser, convert).Run(options.Threads))
        {
            options.Outcome?.Add(block.RowCount, block.RejectedCount, block.SkippedCount, bytes.BytesRead);
            yield return block.Value;
        }
        if (bytes.Content is TableStream table && Harm(source, layout, table) is { Rejects.Count: > 0 } harm)
        {
            yield return convert(harm);
        }
        options.Outcome?.Close(bytes.Finish());
    }

    /// <summary>What storing texts as numbers may have cost; never guessed back.</summary>
    static RawBlock Harm(Source source, SourceLayout layout, TableStream table) => new()
    {
        Source = source.Index,
        Kind = layout.Kind,
        RowCount = 0,
        RejectedCount = 0,
        Lines = [],
        Rejects = layout.Format == "parquet" ? [] : [.. layout.Columns
            .Where(c => c.Field is { } field && TextFields.Contains(field) && table.NumbersIn(c.Index) > 0)
            .OrderBy(c => Array.IndexOf(TextFields, c.Field!.Value))
            .Select(c => IngestFaults.NumberInTextField(source.Index, c.FieldName!, table.NumbersIn(c.Index)))],
    };
}
