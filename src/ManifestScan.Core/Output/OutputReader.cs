using ManifestScan.Parquet;

namespace ManifestScan.Output;

/// <summary>Reads an output folder back, table by table, for the commands that look at a finished run.</summary>
public sealed class OutputReader
{
    readonly string _folder;

    OutputReader(string folder) => _folder = folder;

    /// <summary>Opens a folder.</summary>
    /// <exception cref="NotAnOutputException">The folder holds no output of ours.</exception>
    public static OutputReader Open(string folder) => OutputFolder.IsOutput(folder)
        ? new OutputReader(folder)
        : throw new NotAnOutputException(folder);

    /// <summary>Whether the table is there; <c>normalize</c> writes fewer than <c>score</c>.</summary>
    public bool Has(string table) => File.Exists(PathOf(table));

    /// <summary>The rows of a table for which a column has one of some values, as text by column name.</summary>
    /// <param name="table">Name of the table.</param>
    /// <param name="column">Name of the column.</param>
    /// <param name="isWanted">Whether a row with this value is wanted; lists are asked value by value.</param>
    /// <exception cref="IOException">The table is missing or damaged.</exception>
    public IReadOnlyList<IReadOnlyDictionary<string, object?>> Rows(string table, string column, Func<string, bool> isWanted)
    {
        try
        {
            return RowsOf(table, column, isWanted);
        }
        catch (ParquetFormatException e)
        {
            throw new IOException($"{PathOf(table)}: damaged, or not Parquet.", e);
        }
    }

    List<IReadOnlyDictionary<string, object?>> RowsOf(string table, string column, Func<string, bool> isWanted)
    {
        var rows = new List<IReadOnlyDictionary<string, object?>>();
        using ParquetReader reader = ParquetReader.Open(File.OpenRead(PathOf(table)));
        for (int group = 0; group < reader.RowGroupCount; group++)
        {
            ParquetColumnData key = reader.ReadColumn(group, column);
            List<int> wanted = [.. Enumerable.Range(0, key.RowCount).Where(row => ValuesAt(key, row).Any(isWanted))];
            if (wanted.Count == 0)
            {
                continue;
            }
            List<ParquetColumnData> columns = [.. reader.Schema!.Fields.Select(f => reader.ReadColumn(group, f.Name))];
            rows.AddRange(wanted.Select(row => (IReadOnlyDictionary<string, object?>)columns.ToDictionary(c => c.Field.Name, c => ValueAt(c, row))));
        }
        return rows;
    }

    /// <summary>A whole table, or some of its columns.</summary>
    /// <exception cref="IOException">The table is missing, damaged, or lacks a column.</exception>
    internal StoredTable Table(string table, params IReadOnlyList<string> columns) => StoredTable.Read(PathOf(table), columns);

    /// <summary>Path of a table's file, there or not.</summary>
    internal string PathOf(string table) => Path.Combine(_folder, table + ".parquet");

    static IEnumerable<string> ValuesAt(ParquetColumnData column, int row) => ValueAt(column, row) switch
    {
        null => [],
        IEnumerable<string?> list => list.OfType<string>(),
        IEnumerable<long?> list => list.Select(v => FormattableString.Invariant($"{v}")),
        DateOnly date => [date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)],
        var value => [FormattableString.Invariant($"{value}")],
    };

    static object? ValueAt(ParquetColumnData column, int row)
    {
        if (column.IsNullAt(row))
        {
            return null;
        }
        return column.Field.Type switch
        {
            ParquetType.Boolean => column.Booleans.Span[row],
            ParquetType.Int32 => column.Int32s.Span[row],
            ParquetType.Int64 => column.Int64s.Span[row],
            ParquetType.Float => column.Floats.Span[row],
            ParquetType.Double => column.Doubles.Span[row],
            ParquetType.String => column.GetString(row),
            ParquetType.Date => DateOnly.FromDayNumber(new DateOnly(1970, 1, 1).DayNumber + column.Int32s.Span[row]),
            ParquetType.ListOfString => column.GetStrings(row),
            ParquetType.ListOfInt64 => column.GetInt64s(row),
            _ => DateTime.UnixEpoch.AddTicks(column.Int64s.Span[row] * TimeSpan.TicksPerMicrosecond),
        };
    }
}
