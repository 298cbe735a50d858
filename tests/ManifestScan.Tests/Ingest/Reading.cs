using System.Text;
using ManifestScan.Model;

namespace ManifestScan.Ingest;

/// <summary>One-line ways to read a text and to look at what came out.</summary>
static class Reading
{
    internal static Source Source(byte[] bytes, string name = "test.csv") =>
        new() { Index = 0, Name = name, Length = bytes.Length, Open = () => new MemoryStream(bytes) };

    internal static Source Source(string text) => Source(Encoding.UTF8.GetBytes(text));

    internal static SourceLayout Recognise(string text) => Recognition.Recognise(Source(text), null, new ReadLimits());

    internal static List<RawBlock> Blocks(string text, ReadOptions? options = null) => Blocks(Source(text), options);

    internal static List<RawBlock> Blocks(Source source, ReadOptions? options = null, SourceLayout? layout = null)
    {
        options ??= new ReadOptions();
        layout ??= Recognition.Recognise(source, null, options.Limits);
        return [.. DelimitedReader.Read(source, layout, options, block => block)];
    }

    /// <summary>Every record as "line: field=value, field=value", whatever the blocks.</summary>
    internal static List<string> Records(IEnumerable<RawBlock> blocks) => [.. blocks.SelectMany(Records)];

    internal static List<string> Rejects(IEnumerable<RawBlock> blocks) =>
        [.. blocks.SelectMany(b => b.Rejects).Select(r => $"{r.Line}: {r.Code}")];

    static IEnumerable<string> Records(RawBlock block)
    {
        for (int row = 0; row < block.RowCount; row++)
        {
            var values = Enum.GetValues<Field>()
                .Where(f => block[f] is { } column && column.Ids[row] >= 0)
                .Select(f => $"{f}={block[f]!.Values.Text(block[f]!.Ids[row])}");
            yield return $"{block.Lines[row]}: {string.Join(", ", values)}";
        }
    }
}
