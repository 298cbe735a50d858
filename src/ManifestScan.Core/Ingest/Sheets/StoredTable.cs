namespace ManifestScan.Ingest.Sheets;

/// <summary>A workbook or Parquet file, on disk or inside an archive.</summary>
/// <param name="Length">Bytes.</param>
/// <param name="Open">Opens it for its hash, front to back.</param>
sealed record StoredTable(long Length, Func<Stream> Open)
{
    /// <summary>Opens it to be read back and forth. Default: as for the hash.</summary>
    internal Func<Stream> OpenWhole { get; init; } = Open;

    internal static StoredTable OnDisk(string path) =>
        new(new FileInfo(path).Length, () => File.Open(path, FileMode.Open, FileAccess.Read, FileShare.Read));
}
