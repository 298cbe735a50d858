using ManifestScan.Model;

namespace ManifestScan.Signals.Booking;

/// <summary>A surprise moves when the data do.</summary>
public class CounterBurstTests
{
    const string Id = "booking.counter-burst";

    [Fact]
    public void Look_WhereTheAirportSellsTheRouteTwiceAsOften_ExpectsTwiceAsMany()
    {
        Hit seldom = World(every: 40).Look(("minimumBits", 0.01))!;
        Hit often = World(every: 20).Look(("minimumBits", 0.01))!;

        Assert.Equal(2, often.Expected!.Value / seldom.Expected!.Value, 0.2);
        Assert.True(often.SurpriseBits < seldom.SurpriseBits - 1);
    }

    [Fact]
    public void Look_WhereTheCounterSellsTwiceAsMuchInTheWindow_ExpectsTwiceAsMany()
    {
        Hit few = World(soldBesides: 5).Look(("minimumBits", 0.01))!;
        Hit many = World(soldBesides: 15).Look(("minimumBits", 0.01))!;

        Assert.Equal(2, many.Expected!.Value / few.Expected!.Value, 0.2);
        Assert.True(many.SurpriseBits < few.SurpriseBits - 1);
    }

    [Fact]
    public void Look_AtACounterThatSellsTheRouteAllYear_IsSilent() => Assert.Null(World(ownOthers: 20).Look());

    [Fact]
    public void Look_InTheSeasonOfTheRoute_IsSilent() => Assert.Null(World(season: 120).Look());

    [Fact]
    public void Look_OneFlightSoldOverDays_IsATour() => Assert.Null(World(flightsApart: 0).Look(("minimumBits", 0.01)));

    [Fact]
    public void Look_InOneAfternoon_IsATour() => Assert.Null(World(daysApart: 0).Look(("minimumBits", 0.01)));

    [Fact]
    public void Look_OverMonths_IsSilent() => Assert.Null(World(daysApart: 5).Look(("minimumBits", 0.01)));

    [Fact]
    public void Look_OneTelephone_IsAParty() => Assert.Null(World(phone: "+9990000000").Look(("minimumBits", 0.01)));

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)] // minimumOthers is 3
    public void Look_CountsStrangers(int strangers, bool isTold) => Assert.Equal(isTold, World(strangers: strangers).Look(("minimumBits", 0.01)) is not null);

    [Theory]
    [InlineData(6, true)] // mostPeople
    [InlineData(7, false)]
    public void Look_OneOfManyOnASale_IsNoStranger(int people, bool isTold)
    {
        TravelWorld world = World().Each(5000, people - 1, (w, i) => Sell(w, (i, 0), "67099900", ("ZZ101 SVO IKA", 60), 10));

        Assert.Equal(isTold, world.Look(("minimumBits", 0.01)) is not null);
    }

    [Fact]
    public void Look_TwoOnASale_ShareItsSurprise()
    {
        Hit one = World().Look()!;
        Hit two = World().Each(5000, 1, (w, i) => Sell(w, (i, 0), "67099900", ("ZZ101 SVO IKA", 60), 10)).Look()!;

        Assert.Equal(1, one.SurpriseBits - two.SurpriseBits, 0.05);
    }

    [Fact]
    public void Look_NamesTheOthersAndNotOneself()
    {
        Hit hit = World().Look()!;

        Assert.Equal(6, hit.Observed);
        Assert.Equal(5, hit.OtherTravellers.Count);
        Assert.DoesNotContain(hit.Traveller, hit.OtherTravellers);
    }

    /// <summary>Six strangers at a small counter, two days apart, among 400 sales of the airport.</summary>
    static TravelWorld World(
        int every = 20, int soldBesides = 2, int ownOthers = 0, int season = 0, int strangers = 6, int daysApart = 2, int flightsApart = 1, string? phone = null) =>
        new TravelWorld(Id)
            .Each(0, strangers, (w, i) => Sell(w, (i, 0), "67099900", ("ZZ101 SVO IKA", 60 + (i * flightsApart)), 10 + (i * daysApart), phone))
            .Each(100, 400, (w, i) => Sell(w, (i, 1), $"{67080000 + i}", (i % every == 0 ? "ZZ101 SVO IKA" : "YY202 SVO IST", 60 + (i % 30)), i % 50))
            .Each(600, soldBesides, (w, i) => Sell(w, (i, 2), "67099900", ("YY202 SVO IST", 60 + (i % 30)), 11 + (i % 10)))
            .Each(700, 20, (w, i) => Sell(w, (i, 3), "67099900", ("YY202 SVO IST", 100 + i), 40 + i))
            .Each(800, ownOthers, (w, i) => Sell(w, (i, 4), "67099900", ("ZZ101 SVO IKA", 100 + i), 40 + i))
            .Each(900, season, (w, i) => Sell(w, (i, 5), $"{67081000 + i}", ("ZZ101 SVO IKA", 60 + (i % 30)), 10 + (i % 14)));

    static void Sell(TravelWorld world, (int Person, int Number) who, string agency, (string Name, int Day) flight, int created, string? phone = null)
    {
        string day = new DateOnly(2030, 1, 1).AddDays(created).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        world.Book(who.Person, flight.Name, flight.Day,
            $"locator={TravelWorld.Locator(who.Person, who.Number)} created={day}T{8 + (who.Person % 9):00}:{who.Person * 7 % 60:00} agency={agency} phone={phone ?? $"+9991{who.Person:000000}"} account=T{who.Person:000000000}");
    }
}
