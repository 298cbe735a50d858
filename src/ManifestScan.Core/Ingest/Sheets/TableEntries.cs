using ManifestScan.Ingest.Inputs;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Sheets;

/// <summary>Workbooks and Parquet files as sources: one per sheet, one per Parquet file.</summary>
static class TableEntries
{
    /// <summary>The sheets of a workbook; a workbook of one sheet has the name of the file.</summary>
    internal static IEnumerable<SourceEntry> OfWorkbook(string path, string name, string format)
    {
        long length = new FileInfo(path).Length;
        if (Workbook.Sheets(path) is not { Count: > 0 } sheets)
        {
            Reject damaged = IngestFaults.BadWorkbook(0);
            return [new SourceEntry(name, length, () => File.OpenRead(path)) { Rejects = [damaged] }];
        }
        return sheets.Select((sheet, index) => Entry(
            sheets.Count == 1 ? name : $"{name}!{SourceEntries.Shown(sheet)}", path, format, () => Workbook.Rows(path, index)));
    }

    /// <summary>A Parquet file.</summary>
    internal static SourceEntry OfParquet(string path, string name) => Entry(name, path, "parquet", () => ParquetTable.Rows(path));

    static SourceEntry Entry(string name, string path, string format, Func<IEnumerable<IReadOnlyList<Cell>>> rows) =>
        new(name, new FileInfo(path).Length, () => new TableStream(rows()))
        {
            Format = format,
            OpenStored = () => File.Open(path, FileMode.Open, FileAccess.Read, FileShare.Read),
            // The file is read twice: as it lies on disk for its hash, and by the reader that needs to go back and forth in it.
            Unpack = _ => new TableStream(rows()),
        };
}
