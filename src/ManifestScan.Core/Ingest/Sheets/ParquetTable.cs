using System.Globalization;
using ManifestScan.Model;
using ManifestScan.Parquet;

namespace ManifestScan.Ingest.Sheets;

/// <summary>Reads the rows of a Parquet file as text, names of the columns first.</summary>
static class ParquetTable
{
    /// <exception cref="SourceFaultException">The file is damaged.</exception>
    internal static IEnumerable<IReadOnlyList<Cell>> Rows(StoredTable table)
    {
        using ParquetReader reader = Guarded(() => ParquetReader.Open(table.OpenWhole()));
        int columns = reader.Schema.Fields.Count;
        yield return [.. reader.Schema.Fields.Select(f => new Cell(f.Name, false))];
        for (int group = 0; group < reader.RowGroupCount; group++)
        {
            ParquetColumnData[] data = [.. Enumerable.Range(0, columns).Select(c => Guarded(() => reader.ReadColumn(group, c)))];
            for (int row = 0; row < reader.GetRowCount(group); row++)
            {
                yield return [.. data.Select(c => new Cell(c.IsNullAt(row) ? "" : Text(c, row), false))];
            }
        }
    }

    static string Text(ParquetColumnData column, int row)
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        return column.Field.Type switch
        {
            ParquetType.String => column.GetString(row) ?? "",
            ParquetType.Date => DateOnly.FromDateTime(DateTime.UnixEpoch).AddDays(column.Int32s.Span[row]).ToString("yyyy-MM-dd", invariant),
            ParquetType.TimestampMicrosUtc => Time(column.Int64s.Span[row]) + "Z",
            ParquetType.TimestampMicrosLocal => Time(column.Int64s.Span[row]),
            ParquetType.Boolean => column.Booleans.Span[row] ? "true" : "false",
            ParquetType.Int32 => column.Int32s.Span[row].ToString(invariant),
            ParquetType.Int64 => column.Int64s.Span[row].ToString(invariant),
            ParquetType.Float => column.Floats.Span[row].ToString("R", invariant),
            ParquetType.Double => Number(column.Doubles.Span[row]),
            ParquetType.ListOfString => string.Join(' ', column.GetStrings(row)!.Where(t => t is not null)),
            _ => string.Join(' ', column.GetInt64s(row)!.Select(n => n?.ToString(invariant))),
        };
    }

    // Pandas turns whole numbers with gaps into floating point ones.
    static string Number(double number) => number == Math.Floor(number) && Math.Abs(number) < 1e15
        ? number.ToString("0", CultureInfo.InvariantCulture)
        : number.ToString("R", CultureInfo.InvariantCulture);

    static string Time(long micros)
    {
        const long MicrosPerDay = 86_400_000_000;
        long days = Math.DivRem(micros, MicrosPerDay, out long rest);
        if (Math.Abs(days) > 1_000_000)
        {
            return "";
        }
        DateTime time = DateTime.UnixEpoch.AddDays(days).AddMicroseconds(rest);
        return time.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
    }

    static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (ParquetFormatException damaged)
        {
            throw IngestFaults.DamagedParquet(damaged);
        }
    }
}
