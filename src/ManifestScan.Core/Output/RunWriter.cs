using System.Text.Json;
using System.Text.Json.Nodes;
using ManifestScan.Model;
using ManifestScan.Parquet;

namespace ManifestScan.Output;

/// <summary>Writes the tables and the report of a run, reads back what it wrote, and exchanges the folder.</summary>
/// <param name="folder">The folder to build.</param>
/// <param name="options">What every file says of the run.</param>
/// <param name="begin">Told before each table; may stop the run by an exception.</param>
sealed class RunWriter(OutputFolder folder, WriteOptions options, Action<string> begin)
{
    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>Writes everything. The report is last: a folder with a report is whole.</summary>
    /// <exception cref="InvalidDataException">What was read back is not what was written.</exception>
    internal void Write(RunRecord run, IReadOnlyList<OutputTable> tables, Func<IReadOnlyDictionary<string, long>, JsonObject> report) =>
        Write(tables.Select(t => t.Content(run)), report);

    /// <summary>Writes some tables and the report, and exchanges the folder.</summary>
    /// <exception cref="InvalidDataException">What was read back is not what was written.</exception>
    internal void Write(IEnumerable<TableContent> tables, Func<IReadOnlyDictionary<string, long>, JsonObject> report)
    {
        var rowCounts = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (TableContent table in tables)
        {
            begin("write " + table.Name);
            rowCounts[table.Name] = Write(table);
        }
        begin("write run");
        using (FileStream stream = folder.CreateFile(OutputFolder.ReportName))
        {
            JsonSerializer.Serialize(stream, report(rowCounts), Indented);
            stream.Flush(flushToDisk: true);
        }
        folder.Exchange();
    }

    /// <summary>Takes a file over byte by byte.</summary>
    internal void Copy(string path)
    {
        using FileStream from = File.OpenRead(path);
        using FileStream to = folder.CreateFile(Path.GetFileName(path));
        from.CopyTo(to);
        to.Flush(flushToDisk: true);
    }

    long Write(TableContent table)
    {
        using FileStream stream = folder.CreateFile(table.Name + ".parquet");
        using (var writer = new ParquetWriter(stream, table.Schema, options.ForParquet(leaveOpen: true)))
        {
            writer.Write(table.RowGroups);
            writer.Close();
        }
        stream.Flush(flushToDisk: true);
        return Check(stream, table);
    }

    static long Check(FileStream stream, TableContent table)
    {
        stream.Position = 0;
        using ParquetReader reader = ParquetReader.Open(stream, new ParquetReaderOptions { LeaveOpen = true });
        if (reader.RowCount != table.RowCount || !reader.Schema!.Fields.SequenceEqual(table.Schema.Fields))
        {
            throw new InvalidDataException($"{table.Name}.parquet: read back {reader.RowCount} rows, which is not what was written.");
        }
        return reader.RowCount;
    }
}
