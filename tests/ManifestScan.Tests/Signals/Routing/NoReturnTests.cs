using ManifestScan.Model;

namespace ManifestScan.Signals.Routing;

/// <summary>A surprise moves when the data do.</summary>
public class NoReturnTests
{
    const string Id = "routing.no-return";

    [Fact]
    public void Look_WhereTwiceAsManyStayAway_ExpectsTwiceAsMany()
    {
        Hit few = World(10).Look(("minimumBits", 0.01))!;
        Hit many = World(20).Look(("minimumBits", 0.01))!;

        Assert.Equal(2, many.Expected!.Value / few.Expected!.Value, 0.2);
        Assert.True(many.SurpriseBits < few.SurpriseBits - 0.5);
    }

    [Fact]
    public void Look_Once_IsAMove() => Assert.Null(World(10, times: 1).Look(("minimumBits", 0.01)));

    [Fact]
    public void Look_AtTheEndOfTheData_IsSilent() => Assert.Null(World(10, firstDay: 90).Look(("minimumBits", 0.01)));

    // Nothing leaves the far end any more: the feed of the way back has stopped.
    [Fact]
    public void Look_WhereTheWayBackIsNotInTheData_IsSilent() => Assert.Null(new TravelWorld(Id)
        .Each(1, 200, (w, i) => w.Fly(i, "ZZ101 SVO IST", i % 120))
        .Each(0, 3, (w, i) => w.Fly(0, "ZZ101 SVO IST", 5 + (i * 10)))
        .Look(("minimumBits", 0.01)));

    static TravelWorld World(int away, int times = 3, int firstDay = 5) => new TravelWorld(Id)
        .Each(1, 400, (w, i) =>
        {
            w.Fly(i, "ZZ101 SVO IST", i % 110);
            if (i > away)
            {
                w.Fly(i, "ZZ102 IST SVO", (i % 110) + 8);
            }
        })
        .Each(0, times, (w, i) => w.Fly(0, "ZZ101 SVO IST", firstDay + (i * 8)));
}
