namespace ManifestScan.Parquet.Writing;

/// <summary>A flat column of booleans.</summary>
sealed class BooleanColumn : ParquetColumn
{
    readonly ReadOnlyMemory<bool> _values;
    readonly ReadOnlyMemory<bool> _isNull;

    public BooleanColumn(ReadOnlyMemory<bool> values, ReadOnlyMemory<bool> isNull)
        : base(values.Length)
    {
        Present.RequireMask(isNull, values.Length, nameof(isNull));
        _values = values;
        _isNull = isNull;
    }

    internal override bool HasNullRows => _isNull.Span.Contains(true);

    internal override bool CanHold(ParquetType type) => type == ParquetType.Boolean;

    internal override Levels FindLevels(bool isNullable) => Levels.Flat(RowCount, isNullable, _isNull.Span);

    internal override LeafValues FindLeaves() => new BooleanLeaves(Present.Only(_values, _isNull.Span));
}
