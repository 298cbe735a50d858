using System.Text;
using ManifestScan.Ingest.Dialects;
using ManifestScan.Ingest.Meaning;
using ManifestScan.Model;

namespace ManifestScan.Ingest;

/// <summary>Recognises from content how a source is laid out and what its columns mean.</summary>
public static class Recognition
{
    const int SampleRecords = 2000;

    /// <summary>Looks at the head of a source and at samples spread over it.</summary>
    /// <param name="source">The source; opened and closed.</param>
    /// <param name="fromPipeline">What a pipeline file says about it, which overrules the content; null for nothing.</param>
    /// <param name="limits">Limits per source.</param>
    /// <returns>A layout in any case: what cannot be read has <see cref="InputKind.Unknown"/> and a note that says why.</returns>
    /// <exception cref="IOException">The disk failed.</exception>
    public static SourceLayout Recognise(Source source, LayoutOverride? fromPipeline, ReadLimits limits)
    {
        LayoutOverride given = fromPipeline ?? new LayoutOverride();
        using Stream stream = source.Open();
        var head = new byte[1 << 18];
        int length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        if (length == 0)
        {
            return new SourceLayout { Format = "empty", Kind = InputKind.Unknown, Notes = ["The input is empty."] };
        }
        string text = Encoding.UTF8.GetString(head, 0, length).TrimStart('\uFEFF');
        Dialect dialect = DialectGuess.Guess(text, given.Delimiter);
        List<SampleRow> rows = SampleRows.Split(text, dialect.Delimiter, dialect.Quote, SampleRecords);
        TableFrame frame = TableFrame.Find(rows, given.HeaderLine);
        IReadOnlyList<SourceColumn> columns = ColumnMeaning.Find(frame, given, limits);
        (InputKind kind, double kindConfidence) = KindGuess.Guess(columns);
        return new SourceLayout
        {
            Format = "csv",
            Kind = given.Kind ?? kind,
            Delimiter = dialect.Delimiter,
            Quote = dialect.Quote,
            PaddedQuotes = dialect.IsPadded,
            HeaderLine = frame.Header?.Line ?? 0,
            FirstDataLine = frame.FirstDataLine,
            Columns = columns,
            Confidence = Math.Min(dialect.Confidence, Math.Min(frame.HeaderConfidence, kindConfidence)),
        };
    }
}
