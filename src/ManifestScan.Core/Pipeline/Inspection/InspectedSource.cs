using ManifestScan.Model;

namespace ManifestScan.Pipeline.Inspection;

/// <summary>How one source was understood.</summary>
public sealed record InspectedSource
{
    /// <summary>Path relative to the common root of the inputs.</summary>
    public required string Name { get; init; }

    /// <summary>Format: <c>csv</c>, or what else it looks like.</summary>
    public required string Format { get; init; }

    /// <summary><c>manifest</c>, <c>booking</c>, <c>people</c>, <c>events</c> or <c>unknown</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>How sure the whole is, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>IANA name of the encoding.</summary>
    public required string Encoding { get; init; }

    /// <summary>How sure the encoding is, 0 to 1.</summary>
    public required double EncodingConfidence { get; init; }

    /// <summary>The delimiter, in words.</summary>
    public required string Delimiter { get; init; }

    /// <summary><c>lf</c>, <c>crlf</c>, <c>cr</c> or <c>mixed</c>.</summary>
    public required string LineEnd { get; init; }

    /// <summary>Line of the header, 1-based; 0 for none.</summary>
    public required int HeaderLine { get; init; }

    /// <summary>Line of the first record, 1-based.</summary>
    public required int FirstDataLine { get; init; }

    /// <summary>The columns in order.</summary>
    public required IReadOnlyList<InspectedColumn> Columns { get; init; }

    /// <summary>Doubts and what was left out. Holds no value of a record.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Records read.</summary>
    public required long RecordsRead { get; init; }

    /// <summary>Of these, usable.</summary>
    public required long Used { get; init; }

    /// <summary>Of these, bags, spare seats and groups.</summary>
    public required long NotAPerson { get; init; }

    /// <summary>Of these, rejected.</summary>
    public required long Rejected { get; init; }

    /// <summary>The first rejects, in order of line.</summary>
    public required IReadOnlyList<Reject> FirstRejects { get; init; }
}
