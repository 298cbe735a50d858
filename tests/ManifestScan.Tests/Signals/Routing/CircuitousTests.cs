using ManifestScan.Model;

namespace ManifestScan.Signals.Routing;

/// <summary>A surprise moves when the data do.</summary>
public class CircuitousTests
{
    const string Id = "routing.circuitous";

    [Fact]
    public void Look_WhereTwiceAsManyGoRound_ExpectsTwiceAsMany()
    {
        Hit few = World(10).Look(("minimumBits", 0.01))!;
        Hit many = World(20).Look(("minimumBits", 0.01))!;

        Assert.Equal(2, many.Expected!.Value / few.Expected!.Value, 0.2);
        Assert.True(many.SurpriseBits < few.SurpriseBits - 0.5);
    }

    [Fact]
    public void Look_Once_IsAFare() => Assert.Null(World(10, times: 1).Look(("minimumBits", 0.01)));

    [Fact]
    public void Look_ByAHubOnTheWay_IsSilent() => Assert.Null(World(10, via: "KBP").Look(("minimumBits", 0.01)));

    static TravelWorld World(int round, int times = 2, string via = "LHR") => new TravelWorld(Id)
        .Each(1, 400, (w, i) => Go(w, i, i % 60, i <= round ? "LHR" : ""))
        .Each(0, times, (w, i) => Go(w, 0, 5 + (i * 20), via));

    static void Go(TravelWorld world, int person, int day, string via)
    {
        if (via.Length == 0)
        {
            world.Fly(person, "ZZ101 SVO IST", day);
        }
        else
        {
            world.Fly(person, $"ZZ201 SVO {via}", day, "time=06:00").Fly(person, $"ZZ202 {via} IST", day, "time=15:00");
        }
        world.Fly(person, "ZZ102 IST SVO", day + 7);
    }
}
