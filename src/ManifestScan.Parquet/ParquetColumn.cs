using ManifestScan.Parquet.Writing;

namespace ManifestScan.Parquet;

/// <summary>The values of one column in one row group, as arrays of the caller.</summary>
/// <remarks>
/// Nothing is copied except by <see cref="Strings"/>: the arrays must not change until the row group is written.
/// A null mask is either empty (no nulls) or has one entry per row; the value under a null is ignored.
/// </remarks>
public abstract class ParquetColumn
{
    private protected ParquetColumn(int rowCount)
    {
        RowCount = rowCount;
    }

    /// <summary>Rows, at least 0.</summary>
    public int RowCount { get; }

    internal abstract bool HasNullRows { get; }

    /// <summary>Booleans, one per row.</summary>
    /// <param name="values">One per row.</param>
    /// <param name="isNull">True where the row is null; empty when no row is.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static ParquetColumn Booleans(ReadOnlyMemory<bool> values, ReadOnlyMemory<bool> isNull = default) =>
        new BooleanColumn(values, isNull);

    /// <summary>32-bit whole numbers, or dates as days since 1970-01-01; one per row.</summary>
    /// <inheritdoc cref="Booleans"/>
    public static ParquetColumn Int32s(ReadOnlyMemory<int> values, ReadOnlyMemory<bool> isNull = default) =>
        new NumberColumn<int>(values, isNull, ParquetType.Int32, ParquetType.Date);

    /// <summary>64-bit whole numbers, or timestamps as microseconds since 1970-01-01; one per row.</summary>
    /// <inheritdoc cref="Booleans"/>
    public static ParquetColumn Int64s(ReadOnlyMemory<long> values, ReadOnlyMemory<bool> isNull = default) =>
        new NumberColumn<long>(values, isNull, ParquetType.Int64, ParquetType.TimestampMicrosUtc, ParquetType.TimestampMicrosLocal);

    /// <summary>Single precision numbers, one per row.</summary>
    /// <inheritdoc cref="Booleans"/>
    public static ParquetColumn Floats(ReadOnlyMemory<float> values, ReadOnlyMemory<bool> isNull = default) =>
        new NumberColumn<float>(values, isNull, ParquetType.Float);

    /// <summary>Double precision numbers, one per row.</summary>
    /// <inheritdoc cref="Booleans"/>
    public static ParquetColumn Doubles(ReadOnlyMemory<double> values, ReadOnlyMemory<bool> isNull = default) =>
        new NumberColumn<double>(values, isNull, ParquetType.Double);

    /// <summary>Texts as ids; no string is made. Equal rows give equal bytes in the file whatever the ids are.</summary>
    /// <param name="ids">One per row, 0 to values.Count - 1; a negative id is null.</param>
    /// <param name="values">The texts, valid UTF-8.</param>
    /// <exception cref="ArgumentException">An id is too large. (Text that is not UTF-8 is found when the row group is written.)</exception>
    public static ParquetColumn Texts(ReadOnlyMemory<int> ids, IUtf8Values values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return new TextColumn(ids, values);
    }

    /// <summary>Texts as strings; each distinct one is encoded once, here.</summary>
    /// <param name="values">One per row; null is null, "" is an empty text.</param>
    /// <exception cref="ArgumentException">A string is not well-formed UTF-16.</exception>
    public static ParquetColumn Strings(IReadOnlyList<string?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return StringIds.Column(values);
    }

    /// <summary>Lists of texts as ids: row i has the elements ids[offsets[i]] to ids[offsets[i + 1] - 1].</summary>
    /// <param name="offsets">Rows + 1 entries, not decreasing, within <paramref name="ids"/>.</param>
    /// <param name="ids">One per element; a negative id is a null element.</param>
    /// <param name="values">The texts, valid UTF-8.</param>
    /// <param name="isNull">True where the list is null (and must be empty); an empty list that is not null stays an empty list.</param>
    /// <exception cref="ArgumentException">Lengths, offsets or ids do not fit together.</exception>
    public static ParquetColumn TextLists(
        ReadOnlyMemory<int> offsets, ReadOnlyMemory<int> ids, IUtf8Values values, ReadOnlyMemory<bool> isNull = default)
    {
        ArgumentNullException.ThrowIfNull(values);
        return new TextListColumn(new ListShape(offsets, ids.Length, isNull), ids, values);
    }

    /// <summary>Lists of 64-bit whole numbers: row i has the elements values[offsets[i]] to values[offsets[i + 1] - 1].</summary>
    /// <param name="offsets">Rows + 1 entries, not decreasing, within <paramref name="values"/>.</param>
    /// <param name="values">One per element.</param>
    /// <param name="isNull">True where the list is null (and must be empty); an empty list that is not null stays an empty list.</param>
    /// <param name="isElementNull">One per element, true where it is null; empty when none is.</param>
    /// <exception cref="ArgumentException">Lengths or offsets do not fit together.</exception>
    public static ParquetColumn Int64Lists(
        ReadOnlyMemory<int> offsets,
        ReadOnlyMemory<long> values,
        ReadOnlyMemory<bool> isNull = default,
        ReadOnlyMemory<bool> isElementNull = default) =>
        new Int64ListColumn(new ListShape(offsets, values.Length, isNull), values, isElementNull);

    internal abstract bool CanHold(ParquetType type);

    internal abstract Levels FindLevels(bool isNullable);

    internal abstract LeafValues FindLeaves();
}
