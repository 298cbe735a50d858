using ManifestScan.Model;

namespace ManifestScan.Signals.Mitigation;

/// <summary>A surprise moves when the data do.</summary>
public class ThinRouteTests
{
    const string Id = "mitigation.thin-route";

    [Fact]
    public void Look_WhereTwiceAsManyGoThere_ExpectsTwiceAsMany()
    {
        Hit few = World(10).Look(("minimumBits", 0.01))!;
        Hit many = World(20).Look(("minimumBits", 0.01))!;

        Assert.Equal(2, many.Expected!.Value / few.Expected!.Value, 0.2);
        Assert.True(many.SurpriseBits < few.SurpriseBits - 0.5);
    }

    [Fact]
    public void Look_OnADailyRoute_IsSilent() => Assert.Null(World(10, "ZZ101 SVO IST").Look(("minimumBits", 0.01)));

    static TravelWorld World(int others, string route = "ZZ501 SVO ULN") => new TravelWorld(Id)
        .Each(1, 400, (w, i) => w.Fly(i, i <= others ? "ZZ501 SVO ULN" : "ZZ101 SVO IST", i <= others ? i % 6 * 14 : i % 84))
        .Fly(0, route, 14).Fly(0, route, 42);
}
