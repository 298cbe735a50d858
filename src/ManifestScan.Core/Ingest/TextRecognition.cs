using ManifestScan.Ingest.Dialects;
using ManifestScan.Ingest.Meaning;
using ManifestScan.Ingest.Text;
using ManifestScan.Model;

namespace ManifestScan.Ingest;

/// <summary>Recognises delimited text: encoding, dialect, header, meaning, in this order.</summary>
static class TextRecognition
{
    const int HeadRecords = 600;
    const int SliceRecords = 40;

    internal static SourceLayout Recognise(SourceSample sample, string format, LayoutOverride given, ReadLimits limits)
    {
        EncodingGuess encoding = (format == "csv" ? GivenEncoding(given) : new EncodingGuess(TextDecoding.Utf8Name, 1, "a table")) ?? EncodingGuess.Of(sample);
        string text = TextDecoding.Decode(sample.Head, encoding.Name).TrimStart('\uFEFF');
        Dialect dialect = DialectGuess.Guess(text, format == "csv" ? given.Delimiter : ',');
        List<SampleRow> rows = SampleRows.Split(text, dialect.Delimiter, dialect.Quote, HeadRecords);
        if (!sample.IsWhole && rows.Count is > 1 and < HeadRecords)
        {
            rows.RemoveAt(rows.Count - 1);
        }
        TableFrame frame = TableFrame.Find(rows, given);
        int width = Math.Min(frame.Width, limits.MaxColumns);
        string?[] headers = [.. Enumerable.Range(0, width).Select(frame.HeaderAt)];
        List<string[]> records = [.. frame.Records.Select(r => r.Cells), .. SliceCells(sample, encoding.Name, dialect, frame.Width)];
        SegmentColumns segments = SegmentColumns.Find(headers, i => ColumnMeaning.IsGiven(given, i, headers[i]));
        ColumnProfile[] profiles = [.. Enumerable.Range(0, width).Select(i => Profile(records, segments.SameAs(i), width))];
        IReadOnlyList<SourceColumn> columns = DateOrderBorrowing.Complete(ColumnMeaning.Find(headers, profiles, given, segments), profiles);
        (InputKind kind, double kindConfidence) = KindGuess.Guess(columns);
        columns = ColumnMeaning.WithoutStrays(columns, given.Kind ?? kind);
        LayoutNotes notes = LayoutNotes.Of(encoding, dialect, frame, columns, (given.Kind ?? kind, given.Kind is null ? kindConfidence : 1), sample, given);
        double confidence = Math.Min(Math.Min(dialect.Confidence, frame.HeaderConfidence), given.Kind is null ? kindConfidence : 1);
        return new SourceLayout
        {
            Format = format,
            Kind = given.Kind ?? kind,
            Encoding = encoding.Name,
            EncodingConfidence = encoding.Confidence,
            Delimiter = dialect.Delimiter,
            Quote = dialect.Quote,
            PaddedQuotes = dialect.IsPadded,
            LineEnd = LineEndOf(text),
            Nearest = (given.Kind ?? kind) == InputKind.Unknown ? KindGuess.Nearest(columns, text) : null,
            HeaderLine = frame.Header?.Line ?? 0,
            FirstDataLine = frame.FirstDataLine,
            Columns = columns,
            Values = given.Values.Where(v => columns.All(c => c.Field != v.Key)).ToDictionary(),
            Confidence = columns.Where(c => c.Field is not null).Select(c => c.Confidence).Append(encoding.Confidence).Append(confidence).Min(),
            Notes = notes.All,
            Doubts = notes.Doubts,
        };
    }

    static EncodingGuess? GivenEncoding(LayoutOverride given) => given.Encoding is not { } name
        ? null
        : TextDecoding.Canonical(name) is { } known
            ? new EncodingGuess(known, 1, "pipeline file")
            : throw new ArgumentException("There is no such encoding.", nameof(given));

    /// <summary>The values of columns that mean the same, from records that are neither far too short nor too long.</summary>
    static ColumnProfile Profile(List<string[]> records, IEnumerable<int> columns, int width) =>
        new(columns.SelectMany(column => records.Where(r => column < r.Length && r.Length <= width && r.Length * 2 >= width).Select(r => r[column])));

    static IEnumerable<string[]> SliceCells(SourceSample sample, string encoding, Dialect dialect, int width)
    {
        foreach (byte[] slice in sample.Slices)
        {
            string text = TextDecoding.Decode(slice, encoding);
            int start = text.IndexOfAny(['\r', '\n']);
            int end = text.LastIndexOfAny(['\r', '\n']);
            if (end > start)
            {
                foreach (SampleRow row in SampleRows.Split(text[start..end], dialect.Delimiter, dialect.Quote, SliceRecords))
                {
                    if (row.Cells.Length == width)
                    {
                        yield return row.Cells;
                    }
                }
            }
        }
    }

    /// <summary>The one kind of line end, or mixed when a second one ends more than one line in fifty.</summary>
    static string LineEndOf(string text)
    {
        int pairs = text.AsSpan().Count("\r\n");
        int feeds = text.AsSpan().Count('\n') - pairs;
        int returns = text.AsSpan().Count('\r') - pairs;
        var ends = new[] { ("lf", feeds), ("crlf", pairs), ("cr", returns) }.OrderByDescending(e => e.Item2).ToArray();
        return ends[1].Item2 * 50 > ends[0].Item2 ? "mixed" : ends[0].Item1;
    }
}
