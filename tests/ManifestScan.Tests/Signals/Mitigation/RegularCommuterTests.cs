using ManifestScan.Model;

namespace ManifestScan.Signals.Mitigation;

public class RegularCommuterTests
{
    const string Id = "mitigation.regular-commuter";

    [Fact]
    public void Doubling_TheTrips_DoublesTheExpectation()
    {
        Hit once = Look(6, everyDays: 7)!;
        Hit twice = Look(12, everyDays: 7)!;

        Assert.Equal(2 * once.Expected!.Value, twice.Expected!.Value, 0.02);
        Assert.Equal(once.SurpriseBits + (6 * Math.Log2(7)), twice.SurpriseBits, 0.5);
    }

    [Fact]
    public void Look_ARouteThatFliesOnOneWeekday_IsSilent() => Assert.Null(Look(8, everyDays: 7, flownEvery: 7));

    [Theory]
    [InlineData(5, 7)]
    [InlineData(8, 9)]
    public void Look_FewTripsOrNoRhythm_IsSilent(int trips, int everyDays) => Assert.Null(Look(trips, everyDays));

    static Hit? Look(int trips, int everyDays, int flownEvery = 1)
    {
        var first = new DateOnly(2030, 1, 7);
        string rows = string.Concat(Enumerable.Range(0, trips).Select(i => Row("ZZ101 SVO LED", first.AddDays(i * everyDays)) + Row("ZZ102 LED SVO", first.AddDays((i * everyDays) + 4))));
        return CardLook.Of(Id, "751000001", rows, $"ZZ101 SVO LED 2030-01-07 every {flownEvery} days {140 / flownEvery} times, 5 parties");
    }

    static string Row(string flight, DateOnly day) =>
        CardLook.Row($"{flight} {day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}T10:00", "751000001");
}
