namespace ManifestScan.Parquet.Writing;

/// <summary>A column of lists of 64-bit whole numbers.</summary>
sealed class Int64ListColumn : ParquetColumn
{
    readonly ListShape _shape;
    readonly ReadOnlyMemory<long> _values;
    readonly ReadOnlyMemory<bool> _isElementNull;

    public Int64ListColumn(ListShape shape, ReadOnlyMemory<long> values, ReadOnlyMemory<bool> isElementNull)
        : base(shape.RowCount)
    {
        Present.RequireMask(isElementNull, values.Length, nameof(isElementNull));
        _shape = shape;
        _values = values;
        _isElementNull = isElementNull;
    }

    internal override bool HasNullRows => _shape.HasNullRows;

    internal override bool CanHold(ParquetType type) => type == ParquetType.ListOfInt64;

    internal override Levels FindLevels(bool isNullable) => _shape.FindLevels(isNullable, _isElementNull.Span);

    internal override LeafValues FindLeaves()
    {
        ReadOnlyMemory<bool> isNull = _isElementNull.IsEmpty ? _isElementNull : _shape.Elements(_isElementNull);
        return new NumberLeaves<long>(Present.Only(_shape.Elements(_values), isNull.Span));
    }
}
