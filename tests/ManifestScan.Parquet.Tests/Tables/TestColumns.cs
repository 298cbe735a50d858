namespace ManifestScan.Parquet.Tests.Tables;

/// <summary>Between plain objects and the column types of the library.</summary>
static class TestColumns
{
    public static ParquetColumn FromValues(ParquetType type, object?[] values)
    {
        bool[] isNull = values.Select(value => value is null).ToArray();
        return type switch
        {
            ParquetType.Boolean => ParquetColumn.Booleans(Flat<bool>(values), isNull),
            ParquetType.Int32 or ParquetType.Date => ParquetColumn.Int32s(Flat<int>(values), isNull),
            ParquetType.Float => ParquetColumn.Floats(Flat<float>(values), isNull),
            ParquetType.Double => ParquetColumn.Doubles(Flat<double>(values), isNull),
            ParquetType.String => ParquetColumn.Strings(values.Cast<string?>().ToArray()),
            ParquetType.ListOfString => TextLists(values.Cast<string?[]?>().ToArray(), isNull),
            ParquetType.ListOfInt64 => Int64Lists(values.Cast<long?[]?>().ToArray(), isNull),
            _ => ParquetColumn.Int64s(Flat<long>(values), isNull),
        };
    }

    public static IEnumerable<object?> ToValues(ParquetColumnData data) =>
        Enumerable.Range(0, data.RowCount).Select(row => data.IsNullAt(row) ? null : ValueAt(data, row));

    static object? ValueAt(ParquetColumnData data, int row) => data.Field.Type switch
    {
        ParquetType.Boolean => data.Booleans.Span[row],
        ParquetType.Int32 or ParquetType.Date => data.Int32s.Span[row],
        ParquetType.Float => data.Floats.Span[row],
        ParquetType.Double => data.Doubles.Span[row],
        ParquetType.String => data.GetString(row),
        ParquetType.ListOfString => data.GetStrings(row),
        ParquetType.ListOfInt64 => data.GetInt64s(row),
        _ => data.Int64s.Span[row],
    };

    static T[] Flat<T>(object?[] values)
        where T : struct => values.Select(value => value is null ? default : (T)value).ToArray();

    static ParquetColumn TextLists(string?[]?[] lists, bool[] isNull)
    {
        string?[] elements = lists.SelectMany(list => list ?? []).ToArray();
        string[] distinct = elements.OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        int[] ids = elements.Select(element => element is null ? -1 : Array.IndexOf(distinct, element)).ToArray();
        return ParquetColumn.TextLists(Offsets(lists), ids, new TestTexts(distinct), isNull);
    }

    static ParquetColumn Int64Lists(long?[]?[] lists, bool[] isNull)
    {
        long?[] elements = lists.SelectMany(list => list ?? []).ToArray();
        long[] values = elements.Select(element => element ?? 0).ToArray();
        return ParquetColumn.Int64Lists(Offsets(lists), values, isNull, elements.Select(element => element is null).ToArray());
    }

    static int[] Offsets<T>(T[]?[] lists)
    {
        int[] offsets = new int[lists.Length + 1];
        for (int i = 0; i < lists.Length; i++)
            offsets[i + 1] = offsets[i] + (lists[i]?.Length ?? 0);
        return offsets;
    }
}
