using System.Globalization;
using ManifestScan.Parquet;

namespace ManifestScan.Output;

/// <summary>A Parquet table as rows of text: what a reader sees, never bytes. Null is empty, lists are joined by a space.</summary>
sealed class TableText
{
    readonly List<string[]> _rows = [];
    readonly ParquetReader _reader;

    internal TableText(string path)
    {
        using ParquetReader reader = _reader = ParquetReader.Open(File.OpenRead(path));
        Metadata = reader.KeyValueMetadata.ToDictionary(p => p.Key, p => p.Value ?? "");
        for (int group = 0; group < reader.RowGroupCount; group++)
        {
            List<ParquetColumnData> columns = [.. Enumerable.Range(0, Fields.Count).Select(c => reader.ReadColumn(group, c))];
            for (int row = 0; row < reader.GetRowCount(group); row++)
            {
                _rows.Add([.. columns.Select(c => Value(c, row))]);
            }
        }
    }

    internal IReadOnlyList<ParquetField> Fields => _reader.Schema!.Fields;

    internal IReadOnlyDictionary<string, string> Metadata { get; }

    internal int Count => _rows.Count;

    internal string this[int row, string column] => _rows[row][_reader.Schema!.IndexOf(column)];

    internal IEnumerable<string> Column(string name) => Enumerable.Range(0, Count).Select(row => this[row, name]);

    internal bool Has(string column) => _reader.Schema!.IndexOf(column) >= 0;

    /// <summary>Every value of every row.</summary>
    internal IEnumerable<string> Cells => _rows.SelectMany(r => r);

    /// <summary>Rows of some columns, joined by a bar.</summary>
    internal IEnumerable<string> Rows(params string[] columns) =>
        Enumerable.Range(0, Count).Select(row => string.Join('|', columns.Select(c => this[row, c])));

    static string Value(ParquetColumnData column, int row)
    {
        if (column.IsNullAt(row))
        {
            return "";
        }
        CultureInfo invariant = CultureInfo.InvariantCulture;
        return column.Field.Type switch
        {
            ParquetType.Boolean => column.Booleans.Span[row] ? "true" : "false",
            ParquetType.Int32 => column.Int32s.Span[row].ToString(invariant),
            ParquetType.Date => DateOnly.FromDayNumber(719_162 + column.Int32s.Span[row]).ToString("yyyy-MM-dd", invariant),
            ParquetType.Int64 => column.Int64s.Span[row].ToString(invariant),
            ParquetType.TimestampMicrosUtc or ParquetType.TimestampMicrosLocal =>
                DateTime.UnixEpoch.AddTicks(column.Int64s.Span[row] * 10).ToString("yyyy-MM-ddTHH:mm:ss", invariant),
            ParquetType.Double => column.Doubles.Span[row].ToString("0.######", invariant),
            ParquetType.String => column.GetString(row) ?? "",
            ParquetType.ListOfString => string.Join(' ', column.GetStrings(row)!),
            ParquetType.ListOfInt64 => string.Join(' ', column.GetInt64s(row)!),
            _ => throw new NotSupportedException(column.Field.Type.ToString()),
        };
    }
}
