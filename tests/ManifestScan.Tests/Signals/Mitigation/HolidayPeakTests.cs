using ManifestScan.Model;

namespace ManifestScan.Signals.Mitigation;

/// <summary>A surprise moves when the data do.</summary>
public class HolidayPeakTests
{
    const string Id = "mitigation.holiday-peak";

    [Fact]
    public void Look_WhereTwiceAsManyLeaveOnThePeak_ExpectsTwiceAsMany()
    {
        Hit few = World(100).Look(("minimumBits", 0.01))!;
        Hit many = World(200).Look(("minimumBits", 0.01))!;

        Assert.Equal(2, many.Expected!.Value / few.Expected!.Value, 0.3);
        Assert.True(many.SurpriseBits < few.SurpriseBits - 0.5);
    }

    [Fact]
    public void Look_OnAnyOtherDay_IsSilent() => Assert.Null(World(100, day: 45).Look(("minimumBits", 0.01)));

    [Fact]
    public void Look_WhereTheWeekdayIsAlwaysFull_IsSilent() => Assert.Null(new TravelWorld(Id)
        .Each(1, 700, (w, i) => w.Fly(i, "ZZ101 SVO IST", (i % 10 * 7) + (i % 5 == 0 ? 1 + (i % 6) : 0)))
        .Fly(0, "ZZ101 SVO IST", 35)
        .Look(("minimumBits", 0.01)));

    static TravelWorld World(int onPeak, int day = 40) => new TravelWorld(Id)
        .Each(1, 1600, (w, i) => w.Fly(i, "ZZ101 SVO IST", i % 80))
        .Each(2000, onPeak, (w, i) => w.Fly(i, "ZZ101 SVO IST", 40))
        .Fly(0, "ZZ101 SVO IST", day);
}
