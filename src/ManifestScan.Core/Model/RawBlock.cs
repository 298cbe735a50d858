namespace ManifestScan.Model;

/// <summary>A run of consecutive records of one input as read, by columns: what Ingest hands to Normalize.</summary>
/// <remarks>
/// Holds only usable records; a record that could not be split is already a <see cref="Reject"/> and is not counted in
/// <see cref="RowCount"/>. For every block, records read = <see cref="RowCount"/> + rejected records + records that are no person.
/// </remarks>
public sealed class RawBlock
{
    readonly RawColumn?[] _columns = new RawColumn?[Enum.GetValues<Field>().Length];

    /// <summary>Index of the source in the run's list of sources.</summary>
    public required int Source { get; init; }

    /// <summary>What the records are.</summary>
    public required InputKind Kind { get; init; }

    /// <summary>Number of usable records, 0 or more.</summary>
    public required int RowCount { get; init; }

    /// <summary>Number of rejected records of this block.</summary>
    public required int RejectedCount { get; init; }

    /// <summary>Number of records of this block that name no person, such as the line of a group.</summary>
    public int NotAPersonCount { get; init; }

    /// <summary>Line on which each record begins, 1-based, in the source after decompression.</summary>
    public required int[] Lines { get; init; }

    /// <summary>Byte offset at which each record begins, 0-based, for message formats; null for delimited text.</summary>
    public long[]? Offsets { get; init; }

    /// <summary>The messages that records came in; empty for tables.</summary>
    public IReadOnlyList<RawMessage> Messages { get; init; } = [];

    /// <summary>For each record its message, an index into <see cref="Messages"/>; null for tables.</summary>
    public int[]? MessageOfRow { get; init; }

    /// <summary>For each record the number of its segment where one row of the source holds several, 0 for a row that holds none; null for ordinary tables.</summary>
    public int[]? Segments { get; init; }

    /// <summary>Fields that the source holds once for each segment; empty for ordinary tables.</summary>
    public IReadOnlyCollection<Field> SegmentFields { get; init; } = [];

    /// <summary>What the histories of bookings in the block say; empty for tables.</summary>
    public IReadOnlyList<RawHistory> History { get; init; } = [];

    /// <summary>Rejects and warnings raised while reading, in order of line.</summary>
    public required IReadOnlyList<Reject> Rejects { get; init; }

    /// <summary>The column that means <paramref name="field"/>; null when the source has none.</summary>
    public RawColumn? this[Field field]
    {
        get => _columns[(int)field];
        set => _columns[(int)field] = value;
    }
}
