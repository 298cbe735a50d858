using ManifestScan.Model;
using ManifestScan.Parquet;

namespace ManifestScan.Output;

/// <summary>A Parquet file of figures in long form: <c>section</c>, <c>name</c>, <c>metric</c>, <c>value</c>.</summary>
static class FiguresFile
{
    static readonly ParquetSchema Schema = new(
    [
        new("section", ParquetType.String, false),
        new("name", ParquetType.String, false),
        new("metric", ParquetType.String, false),
        new("value", ParquetType.Double, true),
    ]);

    /// <summary>Why a file may not be written; null when it may: it does not exist, or is Parquet.</summary>
    internal static string? Refusal(string path)
    {
        if (Directory.Exists(path))
        {
            return $"{path}: is a folder; expected a file to write.";
        }
        return File.Exists(path) && !IsParquet(path) ? $"{path}: exists and is not Parquet; choose another file." : null;
    }

    /// <summary>Writes the file under another name, then puts it in its place.</summary>
    /// <exception cref="IOException">The disk failed.</exception>
    internal static void Write(string path, IReadOnlyList<Figure> figures, WriteOptions options)
    {
        string full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        string staging = full + ".manifestscan-new";
        try
        {
            using (FileStream stream = OutputFolder.CreateOwnerFile(staging, FileMode.Create))
            {
                using var writer = new ParquetWriter(stream, Schema, options.ForParquet(leaveOpen: true));
                writer.Write(RowGroup(figures));
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

    static ParquetRowGroup RowGroup(IReadOnlyList<Figure> figures) => new(
    [
        ParquetColumn.Strings(figures.Select(f => f.Section).ToArray()),
        ParquetColumn.Strings(figures.Select(f => f.Name).ToArray()),
        ParquetColumn.Strings(figures.Select(f => f.Metric).ToArray()),
        ParquetColumn.Doubles(figures.Select(f => f.Value ?? 0).ToArray(), figures.Select(f => f.Value is null).ToArray()),
    ]);

    static bool IsParquet(string path)
    {
        using FileStream stream = File.OpenRead(path);
        Span<byte> magic = stackalloc byte[4];
        return stream.ReadAtLeast(magic, 4, throwOnEndOfStream: false) == 4 && magic.SequenceEqual("PAR1"u8);
    }
}
