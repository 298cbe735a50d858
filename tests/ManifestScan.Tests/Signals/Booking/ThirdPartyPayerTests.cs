using ManifestScan.Model;

namespace ManifestScan.Signals.Booking;

/// <summary>A surprise moves when the data do.</summary>
public class ThirdPartyPayerTests
{
    const string Id = "booking.third-party-payer";

    [Fact]
    public void Look_WhereTwiceAsManyShareAnAccount_ExpectsTwiceAsMany()
    {
        Hit few = World(2).Look(("minimumBits", 0.01))!;
        Hit many = World(4).Look(("minimumBits", 0.01))!;

        Assert.Equal(2, many.Expected!.Value / few.Expected!.Value, 0.35);
        Assert.True(many.SurpriseBits < few.SurpriseBits - 0.5);
    }

    [Fact]
    public void Look_OneCounter_IsTheCountersCard() => Assert.Null(World(2, counters: 1).Look(("minimumBits", 0.01)));

    [Fact]
    public void Look_OnOneFlight_IsAGroup() => Assert.Null(World(2, daysApart: 0).Look(("minimumBits", 0.01)));

    [Fact]
    public void Look_ForTwoHouseholds_IsAParent() => Assert.Null(World(2, paidFor: 2).Look(("minimumBits", 0.01)));

    // Their other bookings, paid by each, have one telephone: a firm that pays now and then.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Look_WhoHaveATelephoneInCommonElsewhere_AreOneHousehold(bool inCommon)
    {
        TravelWorld world = World(2).Each(0, 5, (w, i) => w.Book(
            i, "ZZ101 SVO IST", 60 + (i * 3), $"locator={TravelWorld.Locator(i, 2)} agency={67060000 + i} phone=+999{(inCommon ? 7 : 70 + i)} account=T77{i}"));

        Assert.Equal(inCommon, world.Look(("minimumBits", 0.01)) is null);
    }

    static TravelWorld World(int circles, int counters = 9, int daysApart = 3, int paidFor = 5) => new TravelWorld(Id)
        .Each(100, 300, (w, i) => Sell(w, i, $"T{i:000000000}", 67080000 + i, i % 40))
        .Each(1000, circles * 5, (w, i) => Sell(w, i, $"T99{i / 5}", 67080000 + i, i % 40))
        .Each(0, paidFor, (w, i) => Sell(w, i, "T888", 67099900 + (i % counters), 2 + (i * daysApart)));

    static void Sell(TravelWorld world, int person, string account, int agency, int day) =>
        world.Book(person, "ZZ101 SVO IST", day, $"locator={TravelWorld.Locator(person, 1)} agency={agency} phone=+9991{person:000000} account={account}");
}
