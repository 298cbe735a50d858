using ManifestScan.Model;
using ManifestScan.Parquet;

namespace ManifestScan.Pipeline.Detection;

/// <summary>Reads the columns of a Parquet file as numbers; dates and times count as days and microseconds, texts as text.</summary>
static class ParquetNumbers
{
    /// <exception cref="ConfigurationException">The file is damaged or too long.</exception>
    internal static NumberTable Read(Source source, int threads)
    {
        try
        {
            using ParquetReader reader = ParquetReader.Open(source.Open());
            if (reader.RowCount > Array.MaxLength)
            {
                throw new ConfigurationException([FormattableString.Invariant($"{source.Name}: {reader.RowCount} rows; at most {Array.MaxLength} are read.")]);
            }
            var columns = new NumberColumn[reader.Schema.Fields.Count];
            Parallel.For(0, columns.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => columns[i] = Column(reader, i));
            string[] notes = reader.UnsupportedColumns.Count == 0 ? [] : [$"Columns {string.Join(", ", reader.UnsupportedColumns.Select(c => c.Name))} cannot be read and are left out."];
            return new NumberTable(columns, (int)reader.RowCount, notes);
        }
        catch (Exception e) when (Cause(e) is ParquetFormatException fault)
        {
            throw new ConfigurationException([$"{source.Name}: {fault.Message}"]);
        }
    }

    static Exception Cause(Exception e) => e is AggregateException many ? many.InnerExceptions[0] : e;

    static NumberColumn Column(ParquetReader reader, int column)
    {
        var values = new float[reader.RowCount];
        long texts = 0;
        long notFinite = 0;
        int at = 0;
        for (int group = 0; group < reader.RowGroupCount; group++)
        {
            ParquetColumnData data = reader.ReadColumn(group, column);
            Func<int, double>? number = Numbers(data);
            for (int row = 0; row < data.RowCount; row++, at++)
            {
                bool isNull = data.IsNullAt(row) || (number is null && data.Field.Type == ParquetType.String && data.TextIds.Span[row] < 0);
                float value = isNull || number is null ? float.NaN : NumberColumn.Kept(number(row));
                texts += number is null && !isNull ? 1 : 0;
                notFinite += number is not null && !isNull && float.IsNaN(value) ? 1 : 0;
                values[at] = value;
            }
        }
        return new NumberColumn(reader.Schema.Fields[column].Name, values, texts, notFinite);
    }

    /// <summary>The number in a row; null for columns of text and lists.</summary>
    static Func<int, double>? Numbers(ParquetColumnData data) => data.Field.Type switch
    {
        ParquetType.Boolean => row => data.Booleans.Span[row] ? 1 : 0,
        ParquetType.Int32 or ParquetType.Date => row => data.Int32s.Span[row],
        ParquetType.Int64 or ParquetType.TimestampMicrosUtc or ParquetType.TimestampMicrosLocal => row => data.Int64s.Span[row],
        ParquetType.Float => row => data.Floats.Span[row],
        ParquetType.Double => row => data.Doubles.Span[row],
        _ => null,
    };
}
