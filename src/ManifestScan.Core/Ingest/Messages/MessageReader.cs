using ManifestScan.Ingest.Edifact;
using ManifestScan.Ingest.Text;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Messages;

/// <summary>Reads a source of messages into blocks.</summary>
static class MessageReader
{
    internal static IEnumerable<T> Read<T>(Source source, SourceLayout layout, ReadOptions options, Func<RawBlock, T> convert)
    {
        using var bytes = new SourceBytes(source);
        using var content = new FaultedStream(bytes.Content);
        using Stream utf8 = TextDecoding.ToUtf8(content, layout.Encoding);
        var reader = new EdifactReader(source.Index, utf8, layout.Encoding) { SourceFault = () => content.Fault };
        foreach ((RawBlock block, T value) in OrderedConversion.Run(reader.Blocks(), convert, options.Threads))
        {
            options.Outcome?.Add(block, bytes.BytesRead);
            yield return value;
        }
        if (options.Outcome is { } outcome)
        {
            (outcome.Messages, outcome.Persons) = (reader.Messages, reader.Persons);
            outcome.Close(bytes.Finish());
        }
    }
}
