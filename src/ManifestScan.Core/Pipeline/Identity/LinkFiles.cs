using ManifestScan.Link.Linkage;
using ManifestScan.Output;
using ManifestScan.Parquet;

namespace ManifestScan.Pipeline.Identity;

/// <summary>Writes what <c>link</c> found, each file under another name first.</summary>
static class LinkFiles
{
    const int RowsPerGroup = 1 << 17;

    static readonly ParquetSchema PairSchema = new(
    [
        new("left_row", ParquetType.Int64, false),
        new("right_row", ParquetType.Int64, false),
        new("weight", ParquetType.Double, false),
        new("probability", ParquetType.Double, false),
        new("verdict", ParquetType.String, false),
        new("reason", ParquetType.String, false),
    ]);

    static readonly ParquetSchema ClusterSchema = new([new("row", ParquetType.Int64, false), new("cluster", ParquetType.Int64, false)]);

    /// <summary>Writes pairs; rows of the right table are counted from <paramref name="rightOffset"/>.</summary>
    internal static void WritePairs(string path, IReadOnlyList<LinkedPair> pairs, int rightOffset) =>
        Write(path, PairSchema, pairs.Chunk(RowsPerGroup).DefaultIfEmpty([]).Select(chunk => new ParquetRowGroup(
        [
            ParquetColumn.Int64s(chunk.Select(p => (long)p.Left).ToArray()),
            ParquetColumn.Int64s(chunk.Select(p => (long)p.Right - rightOffset).ToArray()),
            ParquetColumn.Doubles(chunk.Select(p => p.Bits).ToArray()),
            ParquetColumn.Doubles(chunk.Select(p => Math.Round(MatchModel.ProbabilityOf(p.Bits), 9)).ToArray()),
            ParquetColumn.Strings(chunk.Select(p => p.Verdict).ToArray()),
            ParquetColumn.Strings(chunk.Select(p => p.Reason).ToArray()),
        ])));

    /// <summary>Writes the cluster of each row: the least row of its person.</summary>
    internal static void WriteClusters(string path, int[] clusterOfRow) =>
        Write(path, ClusterSchema, clusterOfRow.Select((cluster, row) => (row, cluster)).Chunk(RowsPerGroup).DefaultIfEmpty([]).Select(chunk => new ParquetRowGroup(
        [
            ParquetColumn.Int64s(chunk.Select(c => (long)c.row).ToArray()),
            ParquetColumn.Int64s(chunk.Select(c => (long)c.cluster).ToArray()),
        ])));

    static void Write(string path, ParquetSchema schema, IEnumerable<ParquetRowGroup> groups)
    {
        string full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        string staging = full + ".manifestscan-new";
        try
        {
            using (FileStream stream = OutputFolder.CreateOwnerFile(staging, FileMode.Create))
            {
                using var writer = new ParquetWriter(stream, schema, new ParquetWriterOptions { LeaveOpen = true, CreatedBy = "manifestscan " + ProgramVersion.Text });
                writer.Write(groups);
                writer.Close();
                stream.Flush(flushToDisk: true);
            }
            File.Move(staging, full, overwrite: true);
        }
        finally
        {
            File.Delete(staging);
        }
    }
}
