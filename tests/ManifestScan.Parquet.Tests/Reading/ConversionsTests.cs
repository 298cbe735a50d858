using ManifestScan.Parquet.Reading;

namespace ManifestScan.Parquet.Tests.Reading;

public sealed class ConversionsTests
{
    [Theory]
    [InlineData(0, 2_440_588, 0)] // 1970-01-01
    [InlineData(86_399_999_999_999, 2_440_587, -1)] // the last nanosecond before it
    [InlineData(1_500, 2_440_589, 86_400_000_001)]
    public void Int96ToMicros_NanosAndJulianDay_CountsFrom1970(long nanos, int day, long micros) =>
        Assert.Equal(micros, Conversions.Int96ToMicros([.. BitConverter.GetBytes(nanos), .. BitConverter.GetBytes(day)]));

    [Fact]
    public void Int96ToMicros_ImpossibleDay_Overflows() =>
        Assert.Throws<OverflowException>(() => Conversions.Int96ToMicros([.. new byte[8], 0xFF, 0xFF, 0xFF, 0x7F]));

    [Theory]
    [InlineData(-1, -1)]
    [InlineData(-1000, -1)]
    [InlineData(-1001, -2)]
    [InlineData(999, 0)]
    [InlineData(long.MinValue, -9_223_372_036_854_776)]
    [InlineData(long.MaxValue, 9_223_372_036_854_775)]
    public void NanosToMicros_AnyNumber_RoundsDown(long nanos, long micros) => Assert.Equal(micros, Conversions.NanosToMicros(nanos));

    [Theory]
    [InlineData(new byte[] { 0xFB, 0x2E }, 2, -12.34)]
    [InlineData(new byte[] { 0x00 }, 0, 0)]
    [InlineData(new byte[] { 0x7F }, 1, 12.7)]
    public void DecimalToDouble_BigEndian_GivesTheNearestDouble(byte[] bytes, int scale, double expected) =>
        Assert.Equal(expected, Conversions.DecimalToDouble(bytes, scale));
}
