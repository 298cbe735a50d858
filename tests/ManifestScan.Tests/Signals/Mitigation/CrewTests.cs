using ManifestScan.Model;

namespace ManifestScan.Signals.Mitigation;

/// <summary>A surprise moves when the data do.</summary>
public class CrewTests
{
    const string Id = "mitigation.crew";

    [Fact]
    public void Look_WhereTwiceAsManyPlacesAreCrews_ExpectsTwiceAsMany()
    {
        Hit few = World(10).Look(("minimumBits", 0.01))!;
        Hit many = World(20).Look(("minimumBits", 0.01))!;

        Assert.Equal(2, many.Expected!.Value / few.Expected!.Value, 0.2);
        Assert.True(many.SurpriseBits < few.SurpriseBits - 0.5);
    }

    [Fact]
    public void Look_OneDuty_MayBeASlip() => Assert.Null(World(10, duties: 1).Look(("minimumBits", 0.01)));

    static TravelWorld World(int crew, int duties = 3) => new TravelWorld(Id)
        .Each(1, 400, (w, i) => w.Fly(i, "ZZ101 SVO IST", i % 40, i <= crew ? "role=crew" : ""))
        .Each(0, duties, (w, i) => w.Fly(0, "ZZ101 SVO IST", i * 9, "role=crew"))
        .Fly(0, "ZZ102 IST SVO", 39);
}
