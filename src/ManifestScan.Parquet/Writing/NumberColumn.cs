using System.Numerics;

namespace ManifestScan.Parquet.Writing;

/// <summary>A flat column of numbers, dates or timestamps.</summary>
sealed class NumberColumn<T> : ParquetColumn
    where T : unmanaged, INumber<T>
{
    readonly ReadOnlyMemory<T> _values;
    readonly ReadOnlyMemory<bool> _isNull;
    readonly ParquetType[] _types;

    public NumberColumn(ReadOnlyMemory<T> values, ReadOnlyMemory<bool> isNull, params ParquetType[] types)
        : base(values.Length)
    {
        Present.RequireMask(isNull, values.Length, nameof(isNull));
        _values = values;
        _isNull = isNull;
        _types = types;
    }

    internal override bool HasNullRows => _isNull.Span.Contains(true);

    internal override bool CanHold(ParquetType type) => _types.Contains(type);

    internal override Levels FindLevels(bool isNullable) => Levels.Flat(RowCount, isNullable, _isNull.Span);

    internal override LeafValues FindLeaves() => new NumberLeaves<T>(Present.Only(_values, _isNull.Span));
}
