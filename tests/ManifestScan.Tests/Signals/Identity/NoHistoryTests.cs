using ManifestScan.Model;

namespace ManifestScan.Signals.Identity;

/// <summary>A surprise moves when the data do.</summary>
public class NoHistoryTests
{
    const string Id = "identity.no-history";

    [Fact]
    public void Look_WhereTwiceAsManyAreNewThen_ExpectsTwiceAsMany()
    {
        Hit few = World(10).Look(("minimumBits", 0.01))!;
        Hit many = World(20).Look(("minimumBits", 0.01))!;

        Assert.Equal(2, many.Expected!.Value / few.Expected!.Value, 0.2);
        Assert.True(many.SurpriseBits < few.SurpriseBits - 0.5);
    }

    [Fact]
    public void Look_WhoWasSeenBefore_IsSilent() => Assert.Null(World(10).Fly(0, "ZZ101 SVO IST", 3).Fly(0, "ZZ102 IST SVO", 9).Look(("minimumBits", 0.01)));

    [Fact]
    public void Look_WithTooLittleHistory_IsSilent() => Assert.Null(World(10).Look(("minimumBits", 0.01), ("historyDays", 90)));

    [Fact]
    public void Look_WithoutEvents_IsSilent() => Assert.Null(World(10, events: "").Look(("minimumBits", 0.01)));

    // 200 regulars who fly at the beginning and again; so many newcomers in the days before the event.
    static TravelWorld World(int newcomers, string events = "date,place,label\n2030-03-20,IST,Meeting\n") => new TravelWorld(Id) { Events = events }
        .Each(1, 200, (w, i) => w.Fly(i, "ZZ101 SVO IST", i % 10).Fly(i, "ZZ102 IST SVO", (i % 10) + 4).Fly(i, "ZZ101 SVO IST", 62 + (i % 20)))
        .Each(300, newcomers, (w, i) => w.Fly(i, "ZZ101 SVO IST", 75 + (i % 3)))
        .Fly(0, "ZZ101 SVO IST", 76);
}
