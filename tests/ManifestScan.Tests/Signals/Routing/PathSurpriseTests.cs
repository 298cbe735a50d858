using ManifestScan.Model;

namespace ManifestScan.Signals.Routing;

/// <summary>A surprise moves when the data do.</summary>
public class PathSurpriseTests
{
    const string Id = "routing.path-surprise";

    // The rank among twice as many is one bit rarer.
    [Fact]
    public void Look_AmongTwiceAsManyTravellers_IsOneBitMore()
    {
        Hit few = World(300).Look(("minimumBits", 1))!;
        Hit many = World(600).Look(("minimumBits", 1))!;

        Assert.Equal(1, many.SurpriseBits - few.SurpriseBits, 0.05);
        Assert.True(many.Observed > few.Observed);
    }

    [Fact]
    public void Look_TheWayEverybodyTakes_IsSilent() => Assert.Null(World(300, onward: "ZZ102 IST SVO").Look());

    [Fact]
    public void Look_WithTwoLegs_IsSilent() => Assert.Null(World(300, legs: 2).Look(("minimumBits", 1)));

    static TravelWorld World(int others, string onward = "ZZ301 IST KIX", int legs = 3) => new TravelWorld(Id)
        .Each(1, others, (w, i) => w.Fly(i, "ZZ101 SVO IST", i % 60).Fly(i, "ZZ102 IST SVO", (i % 60) + 5).Fly(i, "ZZ101 SVO IST", (i % 60) + 20))
        .Fly(0, "ZZ101 SVO IST", 5).Fly(0, onward, 9)
        .Each(0, legs - 2, (w, _) => w.Fly(0, onward == "ZZ102 IST SVO" ? "ZZ101 SVO IST" : "ZZ302 KIX LHR", 30));
}
