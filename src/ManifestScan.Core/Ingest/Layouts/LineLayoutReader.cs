using System.Text;
using ManifestScan.Ingest.Messages;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Layouts;

/// <summary>Feeds the lines of a source to the layout it has.</summary>
static class LineLayoutReader
{
    internal static IEnumerable<RawBlock> Blocks(Source source, SourceLayout layout, FaultedStream content, Stream utf8)
    {
        var rejects = new List<Reject>();
        var rows = new RowBuilder(source.Index, layout.Kind, rejects);
        ILineLayout reader = LineLayouts.Reader(layout.Format, rows);
        using var lines = new StreamReader(utf8, Encoding.UTF8);
        long number = 0;
        while (lines.ReadLine() is { } line)
        {
            reader.Take(line.Trim('\r', '\uFEFF'), ++number);
            while (rows.Done.TryDequeue(out RawBlock? block))
            {
                yield return block;
            }
        }
        reader.End();
        if (content.Fault is { } fault)
        {
            rejects.Add(IngestFaults.SourceFault(source.Index, fault));
        }
        rows.Close();
        while (rows.Done.TryDequeue(out RawBlock? block))
        {
            yield return block;
        }
    }
}
