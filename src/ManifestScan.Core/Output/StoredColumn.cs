using ManifestScan.Model;
using ManifestScan.Parquet;

namespace ManifestScan.Output;

/// <summary>One column of a table that was read back, whatever row groups it was written in.</summary>
/// <param name="parts">The column in each row group; at least one.</param>
/// <param name="firstRows">For each row group the number of its first row in the table.</param>
sealed class StoredColumn(ParquetColumnData[] parts, int[] firstRows)
{
    internal ParquetField Field => parts[0].Field;

    internal string? Text(int row) => Part(ref row).GetString(row);

    internal bool? Boolean(int row) => Part(ref row) is var part && part.IsNullAt(row) ? null : part.Booleans.Span[row];

    /// <summary>Whether a row has a value; an empty list is none.</summary>
    internal bool IsPresent(int row)
    {
        ParquetColumnData part = Part(ref row);
        return Field.Type switch
        {
            ParquetType.String => part.TextIds.Span[row] >= 0,
            ParquetType.ListOfString or ParquetType.ListOfInt64 => part.Offsets.Span[row + 1] > part.Offsets.Span[row],
            _ => !part.IsNullAt(row),
        };
    }

    /// <summary>The texts of a list; empty for null.</summary>
    internal IReadOnlyList<string?> Texts(int row) => Part(ref row).GetStrings(row) ?? [];

    internal double? Double(int row) => Part(ref row) is var part && part.IsNullAt(row) ? null : part.Doubles.Span[row];

    /// <summary>A whole number or a date, in days since 1970-01-01.</summary>
    internal int? Int32(int row) => Part(ref row) is var part && part.IsNullAt(row) ? null : part.Int32s.Span[row];

    /// <summary>A whole number or an instant, in microseconds since 1970-01-01.</summary>
    internal long? Int64(int row) => Part(ref row) is var part && part.IsNullAt(row) ? null : part.Int64s.Span[row];

    /// <summary>Some rows of the column, in the order given, for the writer.</summary>
    /// <exception cref="InvalidOperationException">No table has a column of this type.</exception>
    internal ParquetColumn Pick(ReadOnlySpan<int> rows) => Field.Type switch
    {
        ParquetType.Int32 or ParquetType.Date => Numbers(rows, p => p.Int32s, ParquetColumn.Int32s),
        ParquetType.Double => Numbers(rows, p => p.Doubles, ParquetColumn.Doubles),
        ParquetType.Boolean => Numbers(rows, p => p.Booleans, ParquetColumn.Booleans),
        ParquetType.String => PickTexts(rows),
        ParquetType.ListOfString => PickTextLists(rows),
        ParquetType.ListOfInt64 => PickNumberLists(rows),
        ParquetType.Int64 or ParquetType.TimestampMicrosUtc or ParquetType.TimestampMicrosLocal => Numbers(rows, p => p.Int64s, ParquetColumn.Int64s),
        _ => throw new InvalidOperationException($"Column '{Field.Name}' is of type {Field.Type}, which no output has."),
    };

    ParquetColumn Numbers<T>(
        ReadOnlySpan<int> rows, Func<ParquetColumnData, ReadOnlyMemory<T>> valuesOf, Func<ReadOnlyMemory<T>, ReadOnlyMemory<bool>, ParquetColumn> column)
    {
        var values = new T[rows.Length];
        var isNull = new bool[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            int row = rows[i];
            ParquetColumnData part = Part(ref row);
            values[i] = valuesOf(part).Span[row];
            isNull[i] = part.IsNullAt(row);
        }
        return column(values, isNull.Contains(true) ? isNull : default);
    }

    ParquetColumn PickTexts(ReadOnlySpan<int> rows)
    {
        var texts = new TextDictionary();
        var ids = new int[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            int row = rows[i];
            ParquetColumnData part = Part(ref row);
            int id = part.TextIds.Span[row];
            ids[i] = id < 0 ? TextDictionary.Null : texts.Intern(part.Texts[id]);
        }
        return ParquetColumn.Texts(ids, new DictionaryTexts(texts));
    }

    ParquetColumn PickTextLists(ReadOnlySpan<int> rows)
    {
        var texts = new TextDictionary();
        var ids = new List<int>();
        var offsets = new int[rows.Length + 1];
        for (int i = 0; i < rows.Length; i++)
        {
            ids.AddRange(Texts(rows[i]).Select(t => t is null ? TextDictionary.Null : texts.Intern(t)));
            offsets[i + 1] = ids.Count;
        }
        return ParquetColumn.TextLists(offsets, ids.ToArray(), new DictionaryTexts(texts));
    }

    ParquetColumn PickNumberLists(ReadOnlySpan<int> rows)
    {
        var numbers = new List<long>();
        var offsets = new int[rows.Length + 1];
        for (int i = 0; i < rows.Length; i++)
        {
            int row = rows[i];
            numbers.AddRange((Part(ref row).GetInt64s(row) ?? []).Select(n => n ?? 0));
            offsets[i + 1] = numbers.Count;
        }
        return ParquetColumn.Int64Lists(offsets, numbers.ToArray());
    }

    /// <summary>The row group a row stands in; the row becomes its place there.</summary>
    ParquetColumnData Part(ref int row)
    {
        int at = Array.BinarySearch(firstRows, row);
        int part = at >= 0 ? at : ~at - 1;
        row -= firstRows[part];
        return parts[part];
    }
}
