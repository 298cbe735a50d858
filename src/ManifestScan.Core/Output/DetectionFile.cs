using ManifestScan.Model;
using ManifestScan.Parquet;

namespace ManifestScan.Output;

/// <summary>The output of <c>detect</c>: <c>row</c>, <c>score</c>, <c>p</c>, <c>top_features</c>, one row per row of the table, in its order.</summary>
static class DetectionFile
{
    const int RowsPerGroup = 1 << 18;

    static readonly ParquetSchema Schema = new(
    [
        new("row", ParquetType.Int64, false),
        new("score", ParquetType.Double, false),
        new("p", ParquetType.Double, false),
        new("top_features", ParquetType.ListOfString, false),
    ]);

    /// <summary>Why a file may not be written; null when it may: it does not exist, or is Parquet.</summary>
    internal static string? Refusal(string path) => SingleFile.Refusal(path, "PAR1"u8, "Parquet");

    /// <summary>Writes the file as a whole or not at all.</summary>
    /// <exception cref="IOException">The disk failed.</exception>
    internal static void Write(string path, DetectedRows rows, WriteOptions options) => SingleFile.Write(path, stream =>
    {
        using var writer = new ParquetWriter(stream, Schema, options.ForParquet(leaveOpen: true));
        for (int first = 0; first < rows.Scores.Length; first += RowsPerGroup)
        {
            writer.Write(RowGroup(rows, first, Math.Min(RowsPerGroup, rows.Scores.Length - first)));
        }
        writer.Close();
    });

    static ParquetRowGroup RowGroup(DetectedRows rows, int first, int count)
    {
        var texts = new TextDictionary();
        var offsets = new int[count + 1];
        var ids = new List<int>();
        for (int row = 0; row < count; row++)
        {
            foreach (string feature in rows.TopFeatures[first + row] ?? [])
            {
                ids.Add(texts.Intern(feature));
            }
            offsets[row + 1] = ids.Count;
        }
        return new ParquetRowGroup(
        [
            ParquetColumn.Int64s(Enumerable.Range(first, count).Select(r => (long)r).ToArray()),
            ParquetColumn.Doubles(rows.Scores.AsMemory(first, count)),
            ParquetColumn.Doubles(rows.PValues.AsMemory(first, count)),
            ParquetColumn.TextLists(offsets, ids.ToArray(), new DictionaryTexts(texts)),
        ]);
    }
}
