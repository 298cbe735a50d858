using System.Text;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Edifact;

/// <summary>One-line ways to read messages and to look at what came out.</summary>
static class MessageReading
{
    internal static List<RawBlock> Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    internal static List<RawBlock> Read(byte[] bytes, ReadOutcome? outcome = null)
    {
        Source source = Reading.Source(bytes, "test.edi");
        SourceLayout layout = Recognition.Recognise(source, null, new ReadLimits());
        return [.. SourceReader.Read(source, layout, new ReadOptions { Outcome = outcome }, block => block)];
    }

    /// <summary>What became of the segments of a text.</summary>
    internal static SegmentCounts Segments(string text)
    {
        var outcome = new ReadOutcome();
        Read(Encoding.UTF8.GetBytes(text), outcome);
        return outcome.Segments!;
    }

    internal static string EncodingOf(byte[] bytes) => Recognition.Recognise(Reading.Source(bytes, "test.edi"), null, new ReadLimits()).Encoding;

    /// <summary>Every row as "field=value, field=value".</summary>
    internal static List<string> Rows(string text) => [.. Reading.Records(Read(text)).Select(r => r[(r.IndexOf(' ', StringComparison.Ordinal) + 1)..])];

    /// <summary>The values of one field, row by row; empty where a row has none.</summary>
    internal static List<string> Values(string text, Field field) => [.. Read(text).SelectMany(b => Values(b, field))];

    internal static List<string> Values(RawBlock block, Field field) =>
        [.. Enumerable.Range(0, block.RowCount).Select(row => block[field] is { } column ? column.Values.Text(column.Ids[row]) ?? "" : "")];

    /// <summary>Surname and given names of every row, each once.</summary>
    internal static List<string> Names(IEnumerable<RawBlock> blocks) =>
        [.. blocks.SelectMany(b => Values(b, Field.Surname).Zip(Values(b, Field.GivenNames), (s, g) => $"{s}/{g}")).Distinct(StringComparer.Ordinal)];

    internal static List<string> Names(string text) => Names(Read(text));

    internal static List<string> Rejects(string text) => Reading.Rejects(Read(text));
}
