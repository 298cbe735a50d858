using ManifestScan.Parquet.Tests.Tables;

namespace ManifestScan.Parquet.Tests;

public sealed class DeterminismTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(16)]
    public void Write_AnyThreadCount_GivesTheSameBytes(int threads)
    {
        TestTable table = RandomTable.Create(5, 4000);

        byte[] one = table.Write(new ParquetWriterOptions { MaxDegreeOfParallelism = 1 }, 150);
        byte[] many = table.Write(new ParquetWriterOptions { MaxDegreeOfParallelism = threads }, 150);

        Assert.Equal(one, many);
    }

    [Fact]
    public void Write_GroupByGroup_GivesTheSameBytesAsAllAtOnce()
    {
        TestTable table = RandomTable.Create(6, 1000);
        var stream = new MemoryStream();
        using var writer = new ParquetWriter(stream, table.Schema, new ParquetWriterOptions { MaxDegreeOfParallelism = 3 });

        foreach (ParquetRowGroup group in table.RowGroups(100))
            writer.Write(group);
        writer.Close();

        Assert.Equal(table.Write(rowsPerGroup: 100), stream.ToArray());
    }

    [Theory]
    [InlineData(1 << 20)]
    [InlineData(0)] // plain pages
    public void Write_OtherIdsForTheSameTexts_GivesTheSameBytes(int dictionaryBytes)
    {
        var options = new ParquetWriterOptions { MaxDictionaryBytes = dictionaryBytes };
        ParquetColumn compact = ParquetColumn.Texts(new[] { 1, 0, -1, 1, 2, 2, 1, 0 }, new TestTexts("a", "b", ""));

        // Reversed, with unused texts and with "b" under two ids.
        ParquetColumn scattered = ParquetColumn.Texts(new[] { 5, 6, -7, 1, 3, 3, 5, 6 }, new TestTexts("unused", "b", "x", "", "y", "b", "a"));
        var many = new TestTexts(Enumerable.Range(0, 500).Select(i => $"t{i}").Concat(["b", "a", ""]).ToArray());
        ParquetColumn sparse = ParquetColumn.Texts(new[] { 500, 501, -1, 500, 502, 502, 500, 501 }, many);

        byte[] expected = WriteOne(compact, options);
        Assert.Equal(expected, WriteOne(scattered, options));
        Assert.Equal(expected, WriteOne(sparse, options));
        Assert.Equal(expected, WriteOne(ParquetColumn.Strings(["b", "a", null, "b", "", "", "b", "a"]), options));
    }

    [Fact]
    public void Write_LazySource_HoldsFewGroupsAtATime()
    {
        int pulled = 0;
        int most = 0;
        var stream = new MemoryStream();
        var schema = new ParquetSchema([new ParquetField("c", ParquetType.Int32, false)]);
        var options = new ParquetWriterOptions { MaxDegreeOfParallelism = 2, MaxDictionaryBytes = 0, Compression = ParquetCompression.None };
        using var writer = new ParquetWriter(stream, schema, options);

        writer.Write(Groups());
        writer.Close();

        Assert.Equal(50, pulled);
        Assert.InRange(most, 1, 5);

        IEnumerable<ParquetRowGroup> Groups()
        {
            for (; pulled < 50; pulled++)
            {
                int written = (int)(stream.Length / 4000);
                most = Math.Max(most, pulled - written);
                yield return new ParquetRowGroup([ParquetColumn.Int32s(new int[1000])]);
            }
        }
    }

    static byte[] WriteOne(ParquetColumn column, ParquetWriterOptions options)
    {
        var stream = new MemoryStream();
        using var writer = new ParquetWriter(stream, new ParquetSchema([new ParquetField("c", ParquetType.String, true)]), options);
        writer.Write(new ParquetRowGroup([column]));
        writer.Close();
        return stream.ToArray();
    }
}
