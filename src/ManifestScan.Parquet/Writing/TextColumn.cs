namespace ManifestScan.Parquet.Writing;

/// <summary>A flat column of texts by id.</summary>
sealed class TextColumn : ParquetColumn
{
    readonly ReadOnlyMemory<int> _ids;
    readonly IUtf8Values _texts;

    public TextColumn(ReadOnlyMemory<int> ids, IUtf8Values texts)
        : base(ids.Length)
    {
        Present.RequireIds(ids.Span, texts.Count);
        _ids = ids;
        _texts = texts;
    }

    internal override bool HasNullRows => _ids.Span.ContainsAnyInRange(int.MinValue, -1);

    internal override bool CanHold(ParquetType type) => type == ParquetType.String;

    internal override Levels FindLevels(bool isNullable) => Levels.Flat(RowCount, isNullable, Present.NullMask(_ids.Span));

    internal override LeafValues FindLeaves() => new TextLeaves(Present.Only(_ids), _texts);
}
