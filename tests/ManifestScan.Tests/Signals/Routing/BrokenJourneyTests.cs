using ManifestScan.Model;

namespace ManifestScan.Signals.Routing;

/// <summary>A surprise moves when the data do.</summary>
public class BrokenJourneyTests
{
    const string Id = "routing.broken-journey";

    [Fact]
    public void Look_WhereTwiceAsManyGoOnByLand_ExpectsTwiceAsMany()
    {
        Hit few = World(10).Look(("minimumBits", 0.01))!;
        Hit many = World(20).Look(("minimumBits", 0.01))!;

        Assert.Equal(2, many.Expected!.Value / few.Expected!.Value, 0.2);
        Assert.True(many.SurpriseBits < few.SurpriseBits - 0.5);
    }

    [Fact]
    public void Look_Once_IsATrain() => Assert.Null(World(10, times: 1).Look(("minimumBits", 0.01)));

    [Fact]
    public void Look_BetweenAirportsOfOneCity_IsSilent() => Assert.Null(World(10, from: "SAW").Look(("minimumBits", 0.01)));

    static TravelWorld World(int broken, int times = 3, string from = "DXB") => new TravelWorld(Id)
        .Each(1, 400, (w, i) => w.Fly(i, "ZZ101 SVO IST", i % 60).Fly(i, i <= broken ? "ZZ402 DXB SVO" : "ZZ102 IST SVO", (i % 60) + 7))
        .Each(0, times, (w, i) => w.Fly(0, "ZZ101 SVO IST", 5 + (i * 15)).Fly(0, $"ZZ402 {from} SVO", 12 + (i * 15)));
}
