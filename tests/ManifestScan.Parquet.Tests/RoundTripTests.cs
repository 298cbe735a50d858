using ManifestScan.Parquet.Tests.Tables;

namespace ManifestScan.Parquet.Tests;

public sealed class RoundTripTests
{
    static readonly ParquetType[] AllTypes = Enum.GetValues<ParquetType>();

    public static TheoryData<ParquetType> Types => new(AllTypes);

    public static TheoryData<int> Seeds => new(Enumerable.Range(1, 20));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Write_RandomTable_ReadsBackEqual(int seed)
    {
        var random = new Random(seed);
        TestTable table = RandomTable.Create(seed, random.Next(1, 3000));
        var options = new ParquetWriterOptions
        {
            Compression = (ParquetCompression)random.Next(2),
            PageBytes = random.Next(2) == 0 ? 1 << 20 : random.Next(1, 2000),
            MaxDictionaryBytes = random.Next(3) switch { 0 => 0, 1 => 200, _ => 1 << 20 },
            MaxDegreeOfParallelism = 2,
        };

        TestTable read = TestTable.Read(table.Write(options, random.Next(1, 1500)));

        Assert.Equal(table.Lines(), read.Lines());
        Assert.Equal(table.Schema.Fields, read.Schema.Fields);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Write_NoRows_KeepsSchema(ParquetType type)
    {
        TestTable table = TestTable.Of(type);

        TestTable read = TestTable.Read(table.Write());

        Assert.Equal(table.Schema.Fields, read.Schema.Fields);
        Assert.Equal(0, read.RowCount);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Write_OnlyNulls_ReadsOnlyNulls(ParquetType type)
    {
        TestTable table = TestTable.Of(type, new object?[1000]);

        Assert.All(TestTable.Read(table.Write()).Columns[0], Assert.Null);
    }

    [Fact]
    public void Write_EmptyAndNullTexts_StayApart() =>
        AssertRoundTrip(TestTable.Of(ParquetType.String, "", null, "", "a", null, ""));

    [Fact]
    public void Write_LongTexts_ReadBackEqual() =>
        AssertRoundTrip(TestTable.Of(ParquetType.String, new string('x', 3_000_000), "", new string('ş', 100_000), "x"));

    [Fact]
    public void Write_EmptyNullAndLongLists_StayApart() =>
        AssertRoundTrip(TestTable.Of(
            ParquetType.ListOfInt64,
            Array.Empty<long?>(),
            null,
            new long?[] { null },
            Enumerable.Range(0, 100_000).Select(i => (long?)i).ToArray(),
            Array.Empty<long?>()));

    [Fact]
    public void Write_EmptyNullAndFullTextLists_StayApart() =>
        AssertRoundTrip(TestTable.Of(
            ParquetType.ListOfString, Array.Empty<string?>(), null, new string?[] { null, "", "a" }, new string?[] { "a" }, null));

    [Fact]
    public void Write_NaNWithPayload_KeepsEveryBit()
    {
        double odd = BitConverter.UInt64BitsToDouble(0x7FF8_0000_DEAD_BEEF);
        TestTable table = TestTable.Of(ParquetType.Double, odd, odd, odd, -0d, 0d, double.NaN);

        object?[] read = TestTable.Read(table.Write()).Columns[0];

        Assert.Equal(table.Columns[0].Select(Bits), read.Select(Bits));
    }

    [Fact]
    public void Write_ManyRowGroups_KeepsOrder()
    {
        TestTable table = TestTable.Of(ParquetType.Int32, Enumerable.Range(0, 2000).Cast<object?>().ToArray());

        byte[] file = table.Write(rowsPerGroup: 7);

        using ParquetReader reader = ParquetReader.Open(new MemoryStream(file));
        Assert.Equal(286, reader.RowGroupCount);
        Assert.Equal(table.Lines(), TestTable.Read(reader).Lines());
    }

    [Fact]
    public void Write_KeyValueMetadata_KeepsOrderRepeatsAndNulls()
    {
        KeyValuePair<string, string?>[] pairs = [new("b", "ıİ😀"), new("a", null), new("b", ""), new("", "x")];
        TestTable table = TestTable.Of(ParquetType.Boolean, true);

        byte[] file = table.Write(new ParquetWriterOptions { KeyValueMetadata = pairs, CreatedBy = "someone" });

        using ParquetReader reader = ParquetReader.Open(new MemoryStream(file));
        Assert.Equal(pairs, reader.KeyValueMetadata);
        Assert.Equal("someone", reader.CreatedBy);
    }

    [Fact]
    public void ToColumn_EveryType_WritesTheSameFile()
    {
        byte[] file = RandomTable.Create(99, 500).Write();
        using ParquetReader reader = ParquetReader.Open(new MemoryStream(file));
        var copy = new MemoryStream();
        using var writer = new ParquetWriter(copy, reader.Schema);

        writer.Write(new ParquetRowGroup(reader.Schema.Fields.Select((_, c) => reader.ReadColumn(0, c).ToColumn()).ToArray()));
        writer.Close();

        Assert.Equal(file, copy.ToArray());
    }

    static void AssertRoundTrip(TestTable table) => Assert.Equal(table.Lines(), TestTable.Read(table.Write()).Lines());

    static long Bits(object? value) => BitConverter.DoubleToInt64Bits((double)value!);
}
