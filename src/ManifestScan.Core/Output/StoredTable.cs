using ManifestScan.Parquet;

namespace ManifestScan.Output;

/// <summary>A table of an output read back, or some of its columns, held as they are stored.</summary>
sealed class StoredTable
{
    readonly Dictionary<string, StoredColumn> _columns = new(StringComparer.Ordinal);

    StoredTable(ParquetReader reader, IReadOnlyList<string> columns)
    {
        Schema = reader.Schema;
        RowCount = checked((int)reader.RowCount);
        var firstRows = new int[reader.RowGroupCount];
        for (int group = 1; group < firstRows.Length; group++)
        {
            firstRows[group] = firstRows[group - 1] + reader.GetRowCount(group - 1);
        }
        foreach (string column in firstRows.Length == 0 ? [] : columns)
        {
            _columns[column] = new StoredColumn([.. firstRows.Select((_, group) => reader.ReadColumn(group, column))], firstRows);
        }
    }

    /// <summary>Every column of the file, read or not.</summary>
    internal ParquetSchema Schema { get; }

    internal int RowCount { get; }

    /// <summary>A column; must not be asked for its rows when the table has none.</summary>
    internal StoredColumn this[string column] => _columns[column];

    /// <summary>Reads a table.</summary>
    /// <param name="path">The file.</param>
    /// <param name="columns">Columns to read; none for all.</param>
    /// <exception cref="IOException">The file is missing, damaged, or lacks a column.</exception>
    internal static StoredTable Read(string path, params IReadOnlyList<string> columns)
    {
        try
        {
            using ParquetReader reader = ParquetReader.Open(File.OpenRead(path));
            string? missing = columns.FirstOrDefault(c => reader.Schema.IndexOf(c) < 0);
            return missing is null
                ? new StoredTable(reader, columns.Count == 0 ? [.. reader.Schema.Fields.Select(f => f.Name)] : columns)
                : throw new IOException($"{path}: has no column '{missing}'; it was written by another version.");
        }
        catch (ParquetFormatException e)
        {
            throw new IOException($"{path}: damaged, or not Parquet.", e);
        }
    }
}
