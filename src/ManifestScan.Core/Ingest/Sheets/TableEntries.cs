using ManifestScan.Ingest.Inputs;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Sheets;

/// <summary>Workbooks and Parquet files as sources: one per sheet, one per Parquet file.</summary>
static class TableEntries
{
    /// <summary>The sheets of a workbook; a workbook of one sheet has the name of the file.</summary>
    internal static IEnumerable<SourceEntry> OfWorkbook(StoredTable table, string name, string format)
    {
        if (Workbook.Sheets(table) is not { Count: > 0 } sheets)
        {
            Reject damaged = IngestFaults.BadWorkbook(0);
            return [new SourceEntry(name, table.Length, table.Open) { Rejects = [damaged] }];
        }
        return sheets.Select((sheet, index) => Entry(
            sheets.Count == 1 ? name : $"{name}!{SourceEntries.Shown(sheet)}", table, format, () => Workbook.Rows(table, index)));
    }

    /// <summary>A Parquet file.</summary>
    internal static SourceEntry OfParquet(StoredTable table, string name) => Entry(name, table, "parquet", () => ParquetTable.Rows(table));

    static SourceEntry Entry(string name, StoredTable table, string format, Func<IEnumerable<IReadOnlyList<Cell>>> rows) =>
        new(name, table.Length, () => new TableStream(rows()))
        {
            Format = format,
            OpenStored = table.Open,
            // The file is read twice: as it lies on disk for its hash, and by the reader that needs to go back and forth in it.
            Unpack = _ => new TableStream(rows()),
        };
}
