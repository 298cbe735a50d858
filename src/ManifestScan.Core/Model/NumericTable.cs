namespace ManifestScan.Model;

/// <summary>A table of numbers by columns, as the anomaly detectors read it.</summary>
/// <remarks>Columns and rows may both be none. <see cref="float.NaN"/> stands for "not provided"; infinities do not occur.</remarks>
public sealed class NumericTable
{
    /// <summary>A table over arrays of the caller, which must not change afterwards.</summary>
    /// <param name="names">One per column, distinct.</param>
    /// <param name="columns">One array per column, all of the same length.</param>
    /// <param name="rowCount">Length of every column; needed when there is none.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public NumericTable(IReadOnlyList<string> names, IReadOnlyList<float[]> columns, int rowCount)
    {
        if (names.Count != columns.Count || columns.Any(c => c.Length != rowCount))
        {
            throw new ArgumentException("Names, columns and rows do not fit together.", nameof(columns));
        }
        (Names, Columns, RowCount) = (names, columns, rowCount);
    }

    /// <summary>Names of the columns, in order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Values by column, then row.</summary>
    public IReadOnlyList<float[]> Columns { get; }

    /// <summary>Number of rows, 0 or more.</summary>
    public int RowCount { get; }

    /// <summary>Number of columns, 0 or more.</summary>
    public int ColumnCount => Columns.Count;

    /// <summary>Some rows as a table of their own, in the order given.</summary>
    public NumericTable Take(int[] rows) => new(Names, [.. Columns.Select(c => Array.ConvertAll(rows, row => c[row]))], rows.Length);

    /// <summary>Copies rows, one after the other, into <paramref name="destination"/>.</summary>
    /// <param name="first">First row.</param>
    /// <param name="count">Number of rows.</param>
    /// <param name="destination">Row by row; at least count times <paramref name="stride"/> values.</param>
    /// <param name="stride">Values from one row to the next, at least the number of columns; the rest of a row is left as it is.</param>
    public void CopyRows(int first, int count, Span<float> destination, int stride)
    {
        for (int column = 0; column < Columns.Count; column++)
        {
            ReadOnlySpan<float> values = Columns[column].AsSpan(first, count);
            for (int row = 0, at = column; row < values.Length; row++, at += stride)
            {
                destination[at] = values[row];
            }
        }
    }
}
