using ManifestScan.Ingest.Delimited;
using ManifestScan.Ingest.Inputs;
using ManifestScan.Ingest.Numbers;
using ManifestScan.Ingest.Text;
using ManifestScan.Model;

namespace ManifestScan.Ingest;

/// <summary>Reads any delimited table for its numbers: the same encodings, dialects and archives as manifests, no meaning of columns.</summary>
public static class NumberReader
{
    const int ChunkBytes = 1 << 20;

    // Wide tables of sensors or genes; a manifest never comes near.
    static readonly ReadLimits Limits = new() { MaxColumns = 100_000, MaxLineBytes = 16 << 20 };

    /// <summary>What kind of content a file has: <c>csv</c>, <c>parquet</c>, <c>xlsx</c>, <c>xls</c>, <c>edifact</c>, <c>archive</c>, <c>binary</c> or <c>empty</c>.</summary>
    /// <exception cref="IOException">The disk failed.</exception>
    public static string FormatOf(Source source)
    {
        if (source.IsContainer)
        {
            return "archive";
        }
        SourceSample sample = SourceSample.Take(source, Limits);
        return sample.Head.Length == 0 ? "empty" : Signatures.Of(sample.Head) switch
        {
            Signature.None => "csv",
            Signature.Zip => "xlsx",
            Signature.CompoundDocument => "xls",
            Signature.Parquet => "parquet",
            Signature.Edifact => "edifact",
            _ => "binary",
        };
    }

    /// <summary>Reads a table whole.</summary>
    /// <param name="source">Delimited text.</param>
    /// <param name="threads">Most threads; does not show in the result.</param>
    /// <exception cref="IOException">The disk failed, as opposed to the content.</exception>
    public static NumberReading Read(Source source, int threads)
    {
        NumberLayout layout = NumberLayout.Recognise(SourceSample.Take(source, Limits));
        var table = new NumberBlocks(layout);
        using Stream content = source.Open();
        using Stream utf8 = TextDecoding.ToUtf8(content, layout.Encoding);
        var rules = new CutRules((byte)layout.Dialect.Delimiter, (byte)layout.Dialect.Quote, layout.Dialect.IsPadded, layout.Names.Count, Limits);
        using var cutter = new RecordCutter(utf8, rules, source.Index, ChunkBytes);
        cutter.Skip(layout.FirstDataLine - 1);
        var parser = new NumberParser(layout);
        for (bool isEnd = false; !isEnd;)
        {
            var chunks = new List<Chunk>();
            while (chunks.Count < 2 * threads && !isEnd)
            {
                Chunk? chunk = cutter.Next();
                isEnd = chunk is null;
                if (chunk is not null)
                {
                    chunks.Add(chunk);
                }
            }
            var blocks = new NumberBlock[chunks.Count];
            Parallel.For(0, chunks.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => blocks[i] = parser.Parse(chunks[i]));
            table.Add(blocks);
        }
        return table.Reading();
    }
}
