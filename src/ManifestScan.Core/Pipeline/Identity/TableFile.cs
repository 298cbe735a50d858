using System.Globalization;
using ManifestScan.Ingest;
using ManifestScan.Model;
using ManifestScan.Parquet;

namespace ManifestScan.Pipeline.Identity;

/// <summary>Reads a table of any meaning from delimited text or Parquet, which its first bytes tell apart.</summary>
static class TableFile
{
    /// <summary>Reads a file whole.</summary>
    /// <exception cref="ConfigurationException">There is no such file.</exception>
    /// <exception cref="IOException">The file is damaged, or the disk failed.</exception>
    internal static PlainTable Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new ConfigurationException([$"{path}: no such file."]);
        }
        if (IsParquet(path))
        {
            return ReadParquet(path);
        }
        return PlainTableReader.Read(new Source
        {
            Index = 0,
            Name = Path.GetFileName(path),
            Length = new FileInfo(path).Length,
            Open = () => File.OpenRead(path),
        });
    }

    static bool IsParquet(string path)
    {
        using FileStream file = File.OpenRead(path);
        Span<byte> head = stackalloc byte[4];
        return file.ReadAtLeast(head, 4, throwOnEndOfStream: false) == 4 && head.SequenceEqual("PAR1"u8);
    }

    static PlainTable ReadParquet(string path)
    {
        try
        {
            using ParquetReader reader = ParquetReader.Open(File.OpenRead(path));
            return new PlainTable([.. reader.Schema.Fields.Select(f => Column(reader, f))], checked((int)reader.RowCount));
        }
        catch (ParquetFormatException fault)
        {
            throw new IOException($"{Path.GetFileName(path)}: {fault.Message}");
        }
    }

    static PlainColumn Column(ParquetReader reader, ParquetField field)
    {
        var ids = new List<int>(checked((int)reader.RowCount));
        var values = new TextDictionary();
        for (int group = 0; group < reader.RowGroupCount; group++)
        {
            ParquetColumnData data = reader.ReadColumn(group, field.Name);
            for (int row = 0; row < data.RowCount; row++)
            {
                string text = data.IsNullAt(row) ? "" : TextAt(data, row)?.Trim() ?? "";
                ids.Add(text.Length == 0 ? TextDictionary.Null : values.Intern(text));
            }
        }
        return new PlainColumn(field.Name, [.. ids], values);
    }

    static string? TextAt(ParquetColumnData data, int row) => data.Field.Type switch
    {
        ParquetType.String => data.GetString(row),
        ParquetType.ListOfString => string.Join(';', data.GetStrings(row) ?? []),
        ParquetType.Boolean => data.Booleans.Span[row] ? "true" : "false",
        ParquetType.Int32 => data.Int32s.Span[row].ToString(CultureInfo.InvariantCulture),
        ParquetType.Int64 => data.Int64s.Span[row].ToString(CultureInfo.InvariantCulture),
        ParquetType.Float => data.Floats.Span[row].ToString(CultureInfo.InvariantCulture),
        ParquetType.Double => data.Doubles.Span[row].ToString(CultureInfo.InvariantCulture),
        ParquetType.Date => DateOnly.FromDayNumber(new DateOnly(1970, 1, 1).DayNumber + data.Int32s.Span[row]).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ParquetType.ListOfInt64 => string.Join(';', data.GetInt64s(row) ?? []),
        _ => DateTime.UnixEpoch.AddTicks(data.Int64s.Span[row] * TimeSpan.TicksPerMicrosecond).ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
    };
}
