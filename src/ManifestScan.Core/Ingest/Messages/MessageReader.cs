using ManifestScan.Ingest.Edifact;
using ManifestScan.Ingest.Layouts;
using ManifestScan.Ingest.Text;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Messages;

/// <summary>Reads a source of messages, or of a fixed layout, into blocks.</summary>
static class MessageReader
{
    internal static IEnumerable<T> Read<T>(Source source, SourceLayout layout, ReadOptions options, Func<RawBlock, T> convert)
    {
        using var bytes = new SourceBytes(source);
        using var content = new FaultedStream(bytes.Content);
        using Stream utf8 = TextDecoding.ToUtf8(content, layout.Encoding);
        EdifactReader? messages = null;
        IEnumerable<RawBlock> blocks = layout.Format switch
        {
            "pnrgov-xml" => XmlBookings.Blocks(source, content),
            "paxlst" or "pnrgov" or "edifact" =>
                (messages = new EdifactReader(source.Index, utf8, layout.Encoding) { SourceFault = () => content.Fault }).Blocks(),
            _ => LineLayoutReader.Blocks(source, layout, content, utf8),
        };
        foreach ((RawBlock block, T value) in OrderedConversion.Run(blocks, convert, options.Threads))
        {
            options.Outcome?.Add(block, bytes.BytesRead);
            yield return value;
        }
        if (options.Outcome is { } outcome)
        {
            (outcome.Messages, outcome.Persons, outcome.Segments) = (messages?.Messages, messages?.Persons, messages?.Segments);
            outcome.Close(bytes.Finish());
        }
    }
}
