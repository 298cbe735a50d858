using System.Globalization;

namespace ManifestScan.Normalize.Dates;

public class LocalTimeTests
{
    [Theory]
    [InlineData("2012-07-01T12:00", "Europe/Moscow", "2012-07-01T08:00", null)] // UTC+4 all year from 2011 to 2014
    [InlineData("2024-07-01T12:00", "Europe/Moscow", "2024-07-01T09:00", null)]
    [InlineData("2010-01-01T12:00", "Europe/Moscow", "2010-01-01T09:00", null)]
    [InlineData("2024-07-01T12:00", "Asia/Kathmandu", "2024-07-01T06:15", null)]
    [InlineData("2024-10-27T02:30", "Europe/Berlin", "2024-10-27T00:30", "time.ambiguous-local")] // the earlier of two
    [InlineData("2024-03-31T02:30", "Europe/Berlin", "2024-03-31T01:30", "time.skipped-local")] // 03:30 by the new clock
    public void ToUtc_LocalTime_FollowsTheHistoryOfTheZone(string local, string zone, string utc, string? code)
    {
        ValueReading<long?> read = LocalTime.ToUtc(Ticks(local), zone);
        Assert.Equal((Ticks(utc), code), (read.Value, read.Fault?.Code));
    }

    [Fact]
    public void ToUtc_DateOnly_InventsNoMidnight() =>
        Assert.Equal(new ValueReading<long?>(null, null), LocalTime.ToUtc(19000, null, "Europe/Moscow"));

    [Fact]
    public void ToUtc_EndOfDay_IsNextMidnight() =>
        Assert.Equal(Ticks("2024-07-01T21:00"), LocalTime.ToUtc(DateReaderTests.Day("2024-07-01"), 86400, "Europe/Moscow").Value);

    [Fact]
    public void ToUtc_UnknownZone_SaysSo() =>
        Assert.Equal(new ValueReading<long?>(null, ValueFaults.TimeZoneUnknown), LocalTime.ToUtc(Ticks("2024-07-01T12:00"), "Mars/Base"));

    [Fact]
    public void ToLocal_Instant_IsTheInverse() =>
        Assert.Equal(Ticks("2012-07-01T12:00"), LocalTime.ToLocal(Ticks("2012-07-01T08:00"), "Europe/Moscow"));

    [Fact]
    public void ToUtc_ManyThreads_Agree()
    {
        long[] results = new long[1000];
        Parallel.For(0, results.Length, i => results[i] = LocalTime.ToUtc(Ticks("2024-07-01T12:00"), "Asia/Tehran").Value!.Value);
        Assert.Single(results.Distinct());
    }

    static long Ticks(string iso) => DateTime.ParseExact(iso, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture).Ticks;
}
