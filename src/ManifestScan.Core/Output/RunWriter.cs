using System.Text.Json;
using System.Text.Json.Nodes;
using ManifestScan.Model;
using ManifestScan.Parquet;

namespace ManifestScan.Output;

/// <summary>Writes the tables and the report of a run, reads back what it wrote, and exchanges the folder.</summary>
sealed class RunWriter(OutputFolder folder, WriteOptions options)
{
    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>Writes everything. The report is last: a folder with a report is whole.</summary>
    /// <exception cref="InvalidDataException">What was read back is not what was written.</exception>
    internal void Write(RunRecord run, IReadOnlyList<OutputTable> tables, Func<IReadOnlyDictionary<string, long>, JsonObject> report)
    {
        var rowCounts = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (OutputTable table in tables)
        {
            rowCounts[table.Name] = Write(run, table);
        }
        using (FileStream stream = folder.CreateFile(OutputFolder.ReportName))
        {
            JsonSerializer.Serialize(stream, report(rowCounts), Indented);
            stream.Flush(flushToDisk: true);
        }
        folder.Exchange();
    }

    long Write(RunRecord run, OutputTable table)
    {
        using FileStream stream = folder.CreateFile(table.Name + ".parquet");
        using (var writer = new ParquetWriter(stream, table.Schema, options.ForParquet(leaveOpen: true)))
        {
            writer.Write(table.RowGroups(run, options.Threads));
            writer.Close();
        }
        stream.Flush(flushToDisk: true);
        return Check(stream, table, run);
    }

    static long Check(FileStream stream, OutputTable table, RunRecord run)
    {
        stream.Position = 0;
        using ParquetReader reader = ParquetReader.Open(stream, new ParquetReaderOptions { LeaveOpen = true });
        if (reader.RowCount != table.Rows(run).Length || !reader.Schema!.Fields.SequenceEqual(table.Schema.Fields))
        {
            throw new InvalidDataException($"{table.Name}.parquet: read back {reader.RowCount} rows, which is not what was written.");
        }
        return reader.RowCount;
    }
}
