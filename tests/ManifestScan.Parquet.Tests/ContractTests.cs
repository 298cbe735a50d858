using System.Text;
using ManifestScan.Parquet.Tests.Tables;

namespace ManifestScan.Parquet.Tests;

/// <summary>What callers may and may not do.</summary>
public sealed class ContractTests
{
    static readonly ParquetSchema OneInt = new([new ParquetField("c", ParquetType.Int32, false)]);

    [Fact]
    public void Schema_EmptyRepeatedOrMissingNames_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => new ParquetSchema([]));
        Assert.Throws<ArgumentException>(() => new ParquetSchema([new ParquetField("", ParquetType.Int32, false)]));
        Assert.Throws<ArgumentException>(() => new ParquetSchema([.. OneInt.Fields, .. OneInt.Fields]));
        Assert.Equal(2, new ParquetSchema([.. OneInt.Fields, new ParquetField("C", ParquetType.Int32, false)]).Fields.Count);
    }

    [Fact]
    public void Columns_LengthsThatDoNotFit_AreRefused()
    {
        var texts = new TestTexts("a");
        Assert.Throws<ArgumentException>(() => ParquetColumn.Int32s(new int[3], new bool[2]));
        Assert.Throws<ArgumentException>(() => ParquetColumn.Booleans(new bool[3], new bool[4]));
        Assert.Throws<ArgumentException>(() => ParquetColumn.Texts(new[] { 1 }, texts));
        Assert.Throws<ArgumentException>(() => ParquetColumn.Int64Lists(Array.Empty<int>(), Array.Empty<long>()));
        Assert.Throws<ArgumentException>(() => ParquetColumn.Int64Lists(new[] { 0, 2 }, new long[1]));
        Assert.Throws<ArgumentException>(() => ParquetColumn.Int64Lists(new[] { 1, 0, 1 }, new long[1]));
        Assert.Throws<ArgumentException>(() => ParquetColumn.Int64Lists(new[] { 0, 1 }, new long[1], new[] { true }));
        Assert.Throws<ArgumentException>(() => ParquetColumn.TextLists(new[] { 0, 1 }, new[] { 3 }, texts));
        Assert.Throws<ArgumentException>(() => new ParquetRowGroup([ParquetColumn.Int32s(new int[1]), ParquetColumn.Int32s(new int[2])]));
    }

    [Fact]
    public void Strings_LoneSurrogate_IsRefused() =>
        Assert.ThrowsAny<ArgumentException>(() => ParquetColumn.Strings(["\uD83D"]));

    [Theory]
    [InlineData(0)]
    [InlineData(1 << 20)]
    public void Write_TextNotUtf8_IsRefused(int dictionaryBytes)
    {
        using var writer = new ParquetWriter(
            new MemoryStream(),
            new ParquetSchema([new ParquetField("c", ParquetType.String, false)]),
            new ParquetWriterOptions { MaxDictionaryBytes = dictionaryBytes });

        Assert.Throws<ArgumentException>(() => writer.Write(new ParquetRowGroup([ParquetColumn.Texts(new[] { 0, 0, 0, 0 }, new BrokenTexts())])));
    }

    [Fact]
    public void Write_OtherColumnsThanSchema_IsRefused()
    {
        using var writer = new ParquetWriter(new MemoryStream(), OneInt);

        ArgumentException error = Assert.Throws<ArgumentException>(() => writer.Write(new ParquetRowGroup([ParquetColumn.Int64s(new long[1])])));
        Assert.StartsWith("Column 'c' does not hold values of type Int32.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_NullInRequiredColumn_IsRefused()
    {
        using var writer = new ParquetWriter(new MemoryStream(), OneInt);

        Assert.Throws<ArgumentException>(() => writer.Write(new ParquetRowGroup([ParquetColumn.Int32s(new int[1], new[] { true })])));
    }

    [Fact]
    public void Close_AfterFailedWrite_IsRefusedAndFileStaysUnreadable()
    {
        var stream = new MemoryStream();
        using (var writer = new ParquetWriter(stream, OneInt, new ParquetWriterOptions { MaxDegreeOfParallelism = 2, LeaveOpen = true }))
        {
            Assert.Throws<ArgumentException>(() => writer.Write(GroupsWithFault()));
            Assert.Throws<InvalidOperationException>(writer.Close);
        }

        Assert.Throws<ParquetFormatException>(() => ParquetReader.Open(stream));
    }

    [Fact]
    public void Dispose_WithoutClose_LeavesAFileThatIsNotTakenForWhole()
    {
        var stream = new MemoryStream();
        using (var writer = new ParquetWriter(stream, OneInt, new ParquetWriterOptions { LeaveOpen = true }))
            writer.Write(new ParquetRowGroup([ParquetColumn.Int32s(new int[100])]));

        Assert.Throws<ParquetFormatException>(() => ParquetReader.Open(stream));
    }

    [Fact]
    public void Close_Twice_WritesOneFooter()
    {
        var stream = new MemoryStream();
        using var writer = new ParquetWriter(stream, OneInt);
        writer.Close();
        long length = stream.Length;

        writer.Close();

        Assert.Equal(length, stream.Length);
        Assert.Throws<InvalidOperationException>(() => writer.Write(new ParquetRowGroup([ParquetColumn.Int32s(new int[1])])));
    }

    [Fact]
    public void WriterOptions_Defaults_AreAsDocumented()
    {
        var options = new ParquetWriterOptions();

        Assert.Equal(ParquetCompression.Snappy, options.Compression);
        Assert.Equal(Environment.ProcessorCount, options.MaxDegreeOfParallelism);
        Assert.Equal((1 << 20, 1 << 20), (options.PageBytes, options.MaxDictionaryBytes));
        Assert.Empty(options.KeyValueMetadata);
        Assert.False(options.LeaveOpen);
    }

    [Fact]
    public void WriterOptions_OutOfRange_AreRefused()
    {
        AssertRefused(new ParquetWriterOptions { MaxDegreeOfParallelism = 0 });
        AssertRefused(new ParquetWriterOptions { PageBytes = 0 });
        AssertRefused(new ParquetWriterOptions { MaxDictionaryBytes = -1 });
        AssertRefused(new ParquetWriterOptions { Compression = (ParquetCompression)9 });
    }

    [Fact]
    public void ReaderOptions_Defaults_AreAsDocumented() =>
        Assert.Equal(
            new ParquetReaderOptions
            {
                MaxFooterBytes = 33_554_432,
                MaxSchemaElements = 16_384,
                MaxRowGroups = 1_048_576,
                MaxChunkBytes = 1_073_741_824,
                MaxPageBytes = 268_435_456,
                MaxValuesPerChunk = 67_108_864,
                MaxTextBytes = 1_073_741_824,
                VerifyChecksums = true,
                LeaveOpen = false,
            },
            new ParquetReaderOptions());

    [Fact]
    public void ColumnData_AskedForAnotherType_SaysSo()
    {
        using ParquetReader reader = ParquetReader.Open(new MemoryStream(TestTable.Of(ParquetType.String, "a").Write()));
        ParquetColumnData data = reader.ReadColumn(0, "c");

        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => data.Int32s);
        Assert.Equal("Column 'c' is of type String; int32 values were asked for.", error.Message);
        Assert.Throws<InvalidOperationException>(() => data.GetStrings(0));
        Assert.Throws<ArgumentException>(() => reader.ReadColumn(0, "C"));
    }

    static void AssertRefused(ParquetWriterOptions options) =>
        Assert.ThrowsAny<ArgumentException>(() => new ParquetWriter(new MemoryStream(), OneInt, options));

    static IEnumerable<ParquetRowGroup> GroupsWithFault()
    {
        for (int i = 0; i < 5; i++)
            yield return new ParquetRowGroup([ParquetColumn.Int32s(new int[100])]);
        yield return new ParquetRowGroup([ParquetColumn.Doubles(new double[100])]);
    }

    sealed class BrokenTexts : IUtf8Values
    {
        public int Count => 1;

        public ReadOnlySpan<byte> this[int id] => Encoding.Latin1.GetBytes("é");
    }
}
