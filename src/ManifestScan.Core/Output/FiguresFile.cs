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
    internal static string? Refusal(string path) => SingleFile.Refusal(path, "PAR1"u8, "Parquet");

    /// <summary>Writes the file under another name, then puts it in its place.</summary>
    /// <exception cref="IOException">The disk failed.</exception>
    internal static void Write(string path, IReadOnlyList<Figure> figures, WriteOptions options) => SingleFile.Write(path, stream =>
    {
        using var writer = new ParquetWriter(stream, Schema, options.ForParquet(leaveOpen: true));
        writer.Write(RowGroup(figures));
        writer.Close();
    });

    static ParquetRowGroup RowGroup(IReadOnlyList<Figure> figures) => new(
    [
        ParquetColumn.Strings(figures.Select(f => f.Section).ToArray()),
        ParquetColumn.Strings(figures.Select(f => f.Name).ToArray()),
        ParquetColumn.Strings(figures.Select(f => f.Metric).ToArray()),
        ParquetColumn.Doubles(figures.Select(f => f.Value ?? 0).ToArray(), figures.Select(f => f.Value is null).ToArray()),
    ]);
}
