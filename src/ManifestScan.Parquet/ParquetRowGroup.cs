namespace ManifestScan.Parquet;

/// <summary>A number of rows that are written together; the unit of memory and of parallel work.</summary>
public sealed class ParquetRowGroup
{
    /// <summary>Checks that the columns have equally many rows.</summary>
    /// <param name="columns">One for each field of the schema, in its order; at least one.</param>
    /// <exception cref="ArgumentException">No column, or columns of different lengths.</exception>
    public ParquetRowGroup(IReadOnlyList<ParquetColumn> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        if (columns.Count == 0)
            throw new ArgumentException("A row group needs at least one column.", nameof(columns));
        Columns = columns.ToArray();
        RowCount = columns[0].RowCount;
        for (int i = 1; i < columns.Count; i++)
        {
            if (columns[i].RowCount != RowCount)
                throw new ArgumentException(
                    FormattableString.Invariant($"Column {i} has {columns[i].RowCount} rows, the first {RowCount}."), nameof(columns));
        }
    }

    /// <summary>The columns in schema order.</summary>
    public IReadOnlyList<ParquetColumn> Columns { get; }

    /// <summary>Rows, at least 0; a row group without rows is not written.</summary>
    public int RowCount { get; }
}
