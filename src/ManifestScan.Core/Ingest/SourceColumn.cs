using ManifestScan.Model;

namespace ManifestScan.Ingest;

/// <summary>What one column of a source was recognised as.</summary>
/// <param name="Index">Place in the record, 0-based.</param>
/// <param name="Header">Text of the header as written, outer white space removed; null when there is none.</param>
/// <param name="Field">What the column means; null when it is read over.</param>
/// <param name="Confidence">0 to 1; 1 for what a pipeline file says, 0 for a column without meaning.</param>
/// <param name="Reason">One phrase that says what decided it; never holds a value of a record.</param>
/// <param name="DateOrder">Order of the parts of its dates; <see cref="DateOrder.Undecided"/> where it holds none or nothing decides.</param>
public sealed record SourceColumn(int Index, string? Header, Field? Field, double Confidence, string Reason, DateOrder DateOrder)
{
    /// <summary>Number of the segment of the journey that the column belongs to, 1 or more; 0 for a column that all segments share.</summary>
    public int Segment { get; init; }

    /// <summary>The field in snake case, with the number of its segment (<c>flight_number 2</c>); null for a column without a meaning.</summary>
    public string? FieldName => Field is { } known ? Meaning.SegmentFields.NameOf(known, Segment) : null;
}
