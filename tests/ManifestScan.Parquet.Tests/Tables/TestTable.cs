using System.Text.Json.Nodes;

namespace ManifestScan.Parquet.Tests.Tables;

/// <summary>A small table as plain objects, column by column: bool, int, long, float, double, string, string?[], long?[] or null.</summary>
sealed class TestTable
{
    public TestTable(ParquetSchema schema, IReadOnlyList<object?[]> columns)
    {
        Schema = schema;
        Columns = columns;
    }

    public ParquetSchema Schema { get; }

    public IReadOnlyList<object?[]> Columns { get; }

    public int RowCount => Columns[0].Length;

    /// <summary>One column of the given type, called "c"; nullable when a value is null.</summary>
    public static TestTable Of(ParquetType type, params object?[] values) =>
        new(new ParquetSchema([new ParquetField("c", type, values.Contains(null))]), [values]);

    public static TestTable Read(byte[] file)
    {
        using ParquetReader reader = ParquetReader.Open(new MemoryStream(file));
        return Read(reader);
    }

    public static TestTable Read(ParquetReader reader)
    {
        var columns = new List<object?[]>();
        for (int c = 0; c < reader.Schema.Fields.Count; c++)
        {
            var values = new List<object?>();
            for (int g = 0; g < reader.RowGroupCount; g++)
                values.AddRange(TestColumns.ToValues(reader.ReadColumn(g, c)));
            columns.Add(values.ToArray());
        }

        return new TestTable(reader.Schema, columns);
    }

    public IEnumerable<ParquetRowGroup> RowGroups(int rowsPerGroup)
    {
        for (int start = 0; start < RowCount; start += rowsPerGroup)
        {
            int end = Math.Min(RowCount, start + rowsPerGroup);
            yield return new ParquetRowGroup(
                Columns.Select((values, i) => TestColumns.FromValues(Schema.Fields[i].Type, values[start..end])).ToArray());
        }
    }

    public byte[] Write(ParquetWriterOptions? options = null, int rowsPerGroup = int.MaxValue / 2)
    {
        var stream = new MemoryStream();
        using var writer = new ParquetWriter(stream, Schema, options ?? new ParquetWriterOptions { MaxDegreeOfParallelism = 1 });
        writer.Write(RowGroups(rowsPerGroup));
        writer.Close();
        return stream.ToArray();
    }

    /// <summary>Rows in canonical JSON, one line each.</summary>
    public string[] Lines() => Enumerable.Range(0, RowCount)
        .Select(row => new JsonArray(Columns.Select(column => Canonical.Of(column[row])).ToArray()).ToJsonString())
        .ToArray();
}
