using ManifestScan.Model;

namespace ManifestScan.Ingest;

/// <summary>What a pipeline file says about the inputs that match one of its globs. Everything left null is recognised from content.</summary>
public sealed record LayoutOverride
{
    /// <summary>What the records are.</summary>
    public InputKind? Kind { get; init; }

    /// <summary>IANA name of the encoding, any case; an unknown name is a fault of the pipeline file.</summary>
    public string? Encoding { get; init; }

    /// <summary>One ASCII character between fields.</summary>
    public char? Delimiter { get; init; }

    /// <summary>Line of the header, 1-based; 0 when the table has none.</summary>
    public int? HeaderLine { get; init; }

    /// <summary>
    /// Meaning by header text (compared without case, spaces and punctuation) or by 1-based column number ("3");
    /// null as the field leaves the column out. Columns that are not named keep what was recognised.
    /// </summary>
    public IReadOnlyDictionary<string, Field?> Columns { get; init; } = new Dictionary<string, Field?>();

    /// <summary>Number of the segment of the journey, 1 or more, of those <see cref="Columns"/> that belong to one; by the same names.</summary>
    public IReadOnlyDictionary<string, int> Segments { get; init; } = new Dictionary<string, int>();

    /// <summary>Value of every record for fields that no column holds.</summary>
    public IReadOnlyDictionary<Field, string> Values { get; init; } = new Dictionary<Field, string>();

    /// <summary>Order of dates in every date column.</summary>
    public DateOrder? DateOrder { get; init; }
}
