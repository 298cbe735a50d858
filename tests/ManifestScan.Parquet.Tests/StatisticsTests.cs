using System.Text;
using ManifestScan.Parquet.Tests.Tables;

namespace ManifestScan.Parquet.Tests;

public sealed class StatisticsTests
{
    [Fact]
    public void Statistics_WholeNumbers_AreExact()
    {
        ParquetColumnStatistics statistics = Of(ParquetType.Int32, 5, null, int.MinValue, 7, null);

        Assert.Equal(
            new ParquetColumnStatistics { NullCount = 2, MinInt64 = int.MinValue, MaxInt64 = 7, IsMinExact = true, IsMaxExact = true },
            statistics);
    }

    [Theory]
    [InlineData(ParquetType.Int64)]
    [InlineData(ParquetType.TimestampMicrosUtc)]
    [InlineData(ParquetType.TimestampMicrosLocal)]
    public void Statistics_LongValues_CoverTheRange(ParquetType type)
    {
        ParquetColumnStatistics statistics = Of(type, long.MaxValue, long.MinValue, 0L);

        Assert.Equal((long.MinValue, long.MaxValue, 0L), (statistics.MinInt64, statistics.MaxInt64, statistics.NullCount));
    }

    [Theory]
    [InlineData(new[] { true, true }, 1, 1)]
    [InlineData(new[] { false, true }, 0, 1)]
    [InlineData(new[] { false }, 0, 0)]
    public void Statistics_Booleans_AreZeroAndOne(bool[] values, long min, long max)
    {
        ParquetColumnStatistics statistics = Of(ParquetType.Boolean, values.Cast<object?>().ToArray());

        Assert.Equal((min, max), (statistics.MinInt64, statistics.MaxInt64));
    }

    [Fact]
    public void Statistics_NaNAmongDoubles_IsPassedOver()
    {
        ParquetColumnStatistics statistics = Of(ParquetType.Double, double.NaN, 2d, null, -1.5, double.NaN);

        Assert.Equal((-1.5, 2d, 1L), (statistics.MinDouble, statistics.MaxDouble, statistics.NullCount));
    }

    [Fact]
    public void Statistics_OnlyNaN_HasNoBounds()
    {
        ParquetColumnStatistics statistics = Of(ParquetType.Float, float.NaN, float.NaN);

        Assert.Equal(new ParquetColumnStatistics { NullCount = 0 }, statistics);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Statistics_AnyZero_CoversBothZeroes(bool isNegative)
    {
        ParquetColumnStatistics statistics = Of(ParquetType.Double, isNegative ? -0d : 0d);

        Assert.True(double.IsNegative(statistics.MinDouble!.Value));
        Assert.False(double.IsNegative(statistics.MaxDouble!.Value));
    }

    [Fact]
    public void Statistics_OnlyNulls_HasACountAlone() =>
        Assert.Equal(new ParquetColumnStatistics { NullCount = 3 }, Of(ParquetType.String, null, null, null));

    [Fact]
    public void Statistics_ShortTexts_AreExactAndOrderedByBytes()
    {
        // U+FF5E comes after U+1F600 in UTF-16 but before it in UTF-8.
        ParquetColumnStatistics statistics = Of(ParquetType.String, "\uFF5E", "😀", "Z", "a", null);

        Assert.Equal(
            new ParquetColumnStatistics { NullCount = 1, MinText = "Z", MaxText = "😀", IsMinExact = true, IsMaxExact = true },
            statistics);
    }

    [Fact]
    public void Statistics_LongTexts_AreShortenedAndEnclose()
    {
        ParquetColumnStatistics statistics = Of(ParquetType.String, new string('b', 100), new string('é', 100));

        Assert.Equal((new string('b', 64), false), (statistics.MinText, statistics.IsMinExact));
        Assert.Equal((new string('é', 31) + "ê", false), (statistics.MaxText, statistics.IsMaxExact));
    }

    [Fact]
    public void Statistics_NothingGreaterExists_OmitsTheUpperBound()
    {
        ParquetColumnStatistics statistics = Of(ParquetType.String, string.Concat(Enumerable.Repeat("\U0010FFFF", 20)));

        Assert.Equal((null, null, false), (statistics.MaxText, statistics.IsMaxExact, statistics.IsMinExact));
        Assert.Equal(64, Encoding.UTF8.GetByteCount(statistics.MinText!));
    }

    [Fact]
    public void Statistics_Lists_CountNullElementsNullListsAndEmptyLists()
    {
        ParquetColumnStatistics statistics = Of(ParquetType.ListOfInt64, new long?[] { 4, null, -2 }, null, Array.Empty<long?>());

        Assert.Equal((3L, -2L, 4L), (statistics.NullCount, statistics.MinInt64, statistics.MaxInt64));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Statistics_RandomTexts_EncloseEveryValue(int seed)
    {
        TestTable table = RandomTable.Create(seed, 300);
        using ParquetReader reader = ParquetReader.Open(new MemoryStream(table.Write()));
        int column = table.Schema.IndexOf("String");
        ParquetColumnStatistics statistics = reader.GetStatistics(0, column);

        foreach (string text in table.Columns[column].Cast<string>())
        {
            Assert.True(Compare(statistics.MinText!, text) <= 0);
            Assert.True(statistics.MaxText is null || Compare(statistics.MaxText, text) >= 0);
        }
    }

    static int Compare(string a, string b) => Encoding.UTF8.GetBytes(a).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(b));

    static ParquetColumnStatistics Of(ParquetType type, params object?[] values)
    {
        using ParquetReader reader = ParquetReader.Open(new MemoryStream(TestTable.Of(type, values).Write()));
        return reader.GetStatistics(0, 0);
    }
}
