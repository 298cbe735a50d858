namespace ManifestScan.Parquet.Writing;

/// <summary>Where the lists of a column begin and end, checked when it is made.</summary>
sealed class ListShape
{
    readonly ReadOnlyMemory<int> _offsets;
    readonly ReadOnlyMemory<bool> _isNull;

    public ListShape(ReadOnlyMemory<int> offsets, int elementCount, ReadOnlyMemory<bool> isNull)
    {
        if (offsets.IsEmpty)
            throw new ArgumentException("Offsets need one entry more than there are rows.", nameof(offsets));
        _offsets = offsets;
        _isNull = isNull;
        Present.RequireMask(isNull, RowCount, nameof(isNull));
        RequireOrder(offsets.Span, elementCount);
        RequireEmptyNulls(offsets.Span, isNull.Span);
    }

    public int RowCount => _offsets.Length - 1;

    public bool HasNullRows => _isNull.Span.Contains(true);

    /// <summary>The part of the elements that the rows use.</summary>
    public ReadOnlyMemory<T> Elements<T>(ReadOnlyMemory<T> elements) => elements[_offsets.Span[0].._offsets.Span[RowCount]];

    public Levels FindLevels(bool isNullable, ReadOnlySpan<bool> isElementNull) =>
        Levels.Lists(_offsets.Span, isNullable, _isNull.Span, isElementNull);

    static void RequireOrder(ReadOnlySpan<int> offsets, int elementCount)
    {
        if (offsets[0] < 0 || offsets[^1] > elementCount)
            throw new ArgumentException(
                FormattableString.Invariant($"Offsets reach outside the {elementCount} elements."), nameof(offsets));
        for (int row = 1; row < offsets.Length; row++)
        {
            if (offsets[row] < offsets[row - 1])
                throw new ArgumentException(FormattableString.Invariant($"Offset {row} is smaller than the one before."), nameof(offsets));
        }
    }

    static void RequireEmptyNulls(ReadOnlySpan<int> offsets, ReadOnlySpan<bool> isNull)
    {
        for (int row = 0; row < isNull.Length; row++)
        {
            if (isNull[row] && offsets[row] != offsets[row + 1])
                throw new ArgumentException(FormattableString.Invariant($"Row {row} is a null list but has elements."), nameof(isNull));
        }
    }
}
