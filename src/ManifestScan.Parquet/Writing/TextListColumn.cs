namespace ManifestScan.Parquet.Writing;

/// <summary>A column of lists of texts by id.</summary>
sealed class TextListColumn : ParquetColumn
{
    readonly ListShape _shape;
    readonly ReadOnlyMemory<int> _ids;
    readonly IUtf8Values _texts;

    public TextListColumn(ListShape shape, ReadOnlyMemory<int> ids, IUtf8Values texts)
        : base(shape.RowCount)
    {
        Present.RequireIds(ids.Span, texts.Count);
        _shape = shape;
        _ids = ids;
        _texts = texts;
    }

    internal override bool HasNullRows => _shape.HasNullRows;

    internal override bool CanHold(ParquetType type) => type == ParquetType.ListOfString;

    internal override Levels FindLevels(bool isNullable) => _shape.FindLevels(isNullable, Present.NullMask(_ids.Span));

    internal override LeafValues FindLeaves() => new TextLeaves(Present.Only(_shape.Elements(_ids)), _texts);
}
