using ManifestScan.Model;

namespace ManifestScan.Signals.Mitigation;

/// <summary>A surprise moves when the data do.</summary>
public class ShiftRotationTests
{
    const string Id = "mitigation.shift-rotation";

    [Fact]
    public void Look_WhereTwiceAsManyTimesAreAsLong_ExpectsTwiceAsMany()
    {
        Hit few = World(20).Look(("minimumBits", 0.01))!;
        Hit many = World(40).Look(("minimumBits", 0.01))!;

        // The middle time is always about as long as itself.
        Assert.Equal(2, (many.Expected!.Value - 1) / (few.Expected!.Value - 1), 0.4);
        Assert.True(many.SurpriseBits < few.SurpriseBits - 0.5);
    }

    [Fact]
    public void Look_EveryWeek_IsACommuters() => Assert.Null(World(20, gap: 7).Look(("minimumBits", 0.01)));

    [Fact]
    public void Look_ThreeTrips_AreNoRhythm() => Assert.Null(World(20, times: 3).Look(("minimumBits", 0.01)));

    static TravelWorld World(int others, int gap = 21, int times = 6) => new TravelWorld(Id)
        .Each(1, 200, (w, i) => Trip(w, i, i % 20, i <= others ? 21 : 60 + (i % 50)))
        .Each(0, times, (w, i) => w.Fly(0, "ZZ101 SVO IST", 2 + (i * gap)).Fly(0, "ZZ102 IST SVO", 5 + (i * gap)));

    static void Trip(TravelWorld world, int person, int day, int gap) => world
        .Fly(person, "ZZ101 SVO IST", day).Fly(person, "ZZ102 IST SVO", day + 3)
        .Fly(person, "ZZ101 SVO IST", day + gap).Fly(person, "ZZ102 IST SVO", day + gap + 3);
}
