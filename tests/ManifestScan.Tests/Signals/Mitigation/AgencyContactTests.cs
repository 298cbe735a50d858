using ManifestScan.Model;

namespace ManifestScan.Signals.Mitigation;

/// <summary>A surprise moves when the data do.</summary>
public class AgencyContactTests
{
    const string Id = "mitigation.agency-contact";

    [Fact]
    public void Look_WhereTheCounterSellsTwiceAsMuch_ExpectsTwiceAsMany()
    {
        Hit few = World(20).Look(("minimumBits", 0.01))!;
        Hit many = World(40).Look(("minimumBits", 0.01))!;

        Assert.Equal(2, many.Expected!.Value / few.Expected!.Value, 0.2);
        Assert.True(many.SurpriseBits < few.SurpriseBits - 0.5);
    }

    [Fact]
    public void Look_WhereTheCounterSoldHalf_IsForTheSignalItself() => Assert.Null(World(20, sold: 6).Look(("minimumBits", 0.01)));

    [Theory]
    [InlineData(1)]
    [InlineData(2)] // two customers of one counter happen among any few
    public void Look_WhereNoCounterSoldThree_IsSilent(int sold) => Assert.Null(World(20, sold).Look(("minimumBits", 0.01), ("leastShare", 0.1)));

    static TravelWorld World(int others, int sold = 4) => new TravelWorld(Id)
        .Each(100, 400, (w, i) => Sell(w, i, i < 100 + others ? 67099999 : 67080000 + i, $"+9991{i:000000}"))
        .Each(0, 10, (w, i) => Sell(w, i, i < sold ? 67099999 : 67080000 + i, "+9997777777"));

    static void Sell(TravelWorld world, int person, int agency, string phone) =>
        world.Book(person, "ZZ101 SVO IST", person % 40, $"locator={TravelWorld.Locator(person, 1)} agency={agency} phone={phone}");
}
