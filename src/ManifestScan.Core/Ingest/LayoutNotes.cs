using System.Globalization;
using ManifestScan.Ingest.Delimited;
using ManifestScan.Ingest.Dialects;
using ManifestScan.Ingest.Text;
using ManifestScan.Model;

namespace ManifestScan.Ingest;

/// <summary>The sentences that <c>inspect</c> says about a layout. They hold header texts, never values.</summary>
/// <param name="All">Everything, in the order of reading.</param>
/// <param name="Doubts">Those of meaning: columns and kinds that are uncertain, columns left out, orders of dates that nothing decides.</param>
sealed record LayoutNotes(IReadOnlyList<string> All, IReadOnlyList<string> Doubts)
{
    const double Doubtful = 0.9;

    const string NoIssuer = "No column says which state issued the documents: diplomatic and service passports are told by the series of their state and cannot be told "
        + "without it. Where all are of one state, say so in a pipeline file: inputs, values, document_issuer (docs/pipelines.md).";

    internal static LayoutNotes Of(
        EncodingGuess encoding, Dialect dialect, TableFrame frame, IReadOnlyList<SourceColumn> columns, (InputKind Value, double Confidence) kind, SourceSample sample,
        LayoutOverride given)
    {
        var notes = new List<string>();
        var doubts = new List<string>();
        void Say(bool isTrue, FormattableString note)
        {
            if (isTrue)
            {
                notes.Add(note.ToString(CultureInfo.InvariantCulture));
            }
        }
        int segments = columns.Select(c => c.Segment).Where(s => s > 0).Distinct().Count();
        Say(encoding.Confidence < Doubtful, $"The encoding {encoding.Name} is uncertain ({encoding.Reason}).");
        Say(dialect.Confidence < Doubtful, $"The delimiter is uncertain.");
        Say(frame.Header is null, $"There is no header line; columns were recognised by their values.");
        int firstLine = frame.Header?.Line ?? frame.FirstDataLine;
        Say(firstLine > 1, $"Lines before the table are left out: it begins on line {firstLine}.");
        void Doubt(bool isTrue, FormattableString note)
        {
            Say(isTrue, note);
            doubts.AddRange(isTrue ? [notes[^1]] : []);
        }
        Doubt(
            kind.Value != InputKind.Unknown && kind.Confidence < Doubtful,
            $"The file is taken for {NameOf(kind.Value)}, which is uncertain.");
        Say(kind.Value == InputKind.Unknown, $"The columns are neither those of a manifest nor of bookings, people or events.");
        Say(segments > 0, $"Each row holds up to {segments} segments in columns of their own and is read as a record for each.");
        Doubt(IsBlindToIssuers(columns, kind.Value, given), $"{NoIssuer}");
        // A header in words we do not know may be a record after all: then numbers are said, not texts.
        bool maySayTexts = frame.HeaderConfidence > TableFrame.UnknownHeader;
        string unmapped = string.Join(", ", columns.Where(c => c.Field is null)
            .Select(c => (maySayTexts ? c.Header : null) ?? (c.Index + 1).ToString(CultureInfo.InvariantCulture)));
        Doubt(unmapped.Length > 0, $"Columns without a meaning are read over: {unmapped}.");
        foreach (SourceColumn column in columns.Where(c => c.Field is { } f && FieldShape.IsDate(f)))
        {
            Doubt(
                column.DateOrder == DateOrder.Undecided,
                $"Column {column.Index + 1}: the order of day, month and year is not decided by its dates.");
        }
        foreach (SourceColumn column in columns.Where(c => c.Field is not null && c.Confidence < Doubtful && (IsByValues(c) || !FieldShape.IsDate(c.Field.Value))))
        {
            Doubt(true, $"Column {column.Index + 1} is taken for {column.FieldName}, which is uncertain ({column.Reason}).");
        }
        Say(sample.Fault is not null, $"{sample.Fault?.Message ?? ""}");
        return new LayoutNotes(notes, doubts);
    }

    static bool IsBlindToIssuers(IReadOnlyList<SourceColumn> columns, InputKind kind, LayoutOverride given) =>
        kind is InputKind.Manifest or InputKind.Booking && columns.Any(c => c.Field == Field.DocumentNumber)
        && columns.All(c => c.Field != Field.DocumentIssuer) && !given.Values.ContainsKey(Field.DocumentIssuer);

    /// <summary>Of dates: their order, which lowers the confidence too, has a note of its own.</summary>
    static bool IsByValues(SourceColumn column) => column.Reason.StartsWith("values", StringComparison.Ordinal);

    static string NameOf(InputKind kind) => kind switch
    {
        InputKind.Manifest => "a manifest",
        InputKind.Booking => "bookings",
        InputKind.People => "a list of people",
        _ => "events",
    };
}
