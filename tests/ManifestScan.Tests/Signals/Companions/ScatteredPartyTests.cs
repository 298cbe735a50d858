using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>A surprise moves when the seats of others do.</summary>
public class ScatteredPartyTests
{
    const string Id = "companions.scattered-party";

    [Fact]
    public void Look_WhereTwiceAsManySitApart_ExpectsTwiceAsOften()
    {
        Hit few = World(apartOthers: 4).Look(("minimumBits", 0.01))!;
        Hit many = World(apartOthers: 8).Look(("minimumBits", 0.01))!;

        Assert.Equal(2, many.Expected!.Value / few.Expected!.Value, 0.2);
        Assert.True(few.SurpriseBits > many.SurpriseBits + 0.5);
    }

    [Fact]
    public void Look_OnTwiceTheFlights_ExpectsTwiceAsOftenAndIsMoreSurprised()
    {
        Hit few = World(flights: 4, apartOthers: 4).Look(("minimumBits", 0.01))!;
        Hit many = World(flights: 8, apartOthers: 4).Look(("minimumBits", 0.01))!;

        Assert.Equal(2, many.Expected!.Value / few.Expected!.Value, 0.01);
        Assert.True(many.SurpriseBits > few.SurpriseBits + 2);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Look_TheNextRowsAreTogether(int rows, bool isHit) => Assert.Equal(isHit, World(rows: rows).Look() is not null);

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Look_OutAndBack_IsOneCheckIn(int flights, bool isHit) => Assert.Equal(isHit, World(flights).Look(("minimumBits", 0.01)) is not null);

    [Theory]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public void Look_ALargeGroup_IsNotAsked(int size, bool isHit) => Assert.Equal(isHit, World(size: size).Look(("minimumBits", 0.01)) is not null);

    // One of three beside another is no party that keeps apart.
    [Fact]
    public void Look_WhenTwoOfThreeSitTogether_IsSilent() => Assert.Null(World(size: 3, rows: 0).Look(("minimumBits", 0.01)));

    [Fact]
    public void Look_OnFlightsWhereEverybodyIsScattered_IsSilent() => Assert.Null(World(scatteredFellows: 4).Look());

    [Fact]
    public void Look_BitsAreSharedByThePartysMembers()
    {
        Hit two = World(size: 2).Look()!;
        Hit four = World(size: 4).Look()!;

        Assert.Equal(1, two.SurpriseBits - four.SurpriseBits, 1e-6);
        Assert.Equal(3, four.OtherTravellers.Count);
    }

    [Fact]
    public void Look_WhoIsInTwoParties_HadTwoLooks()
    {
        double one = World().Look()!.SurpriseBits;
        double two = World().Fly(0, "ZZ201 SVO IST", 250, "locator=QQQQQ2 seat=1A").Fly(900, "ZZ201 SVO IST", 250, "locator=QQQQQ2 seat=1B").Look()!.SurpriseBits;

        Assert.Equal(1, one - two, 0.1);
    }

    [Fact]
    public void Look_WithoutSeats_IsSilent() => Assert.Null(World(hasSeats: false).Look(("minimumBits", 0.01)));

    /// <summary>A party on its flights, and fifty others of its size on other flights of the carrier.</summary>
    static TravelWorld World(int flights = 4, int apartOthers = 0, int rows = 5, int size = 2, int scatteredFellows = 0, bool hasSeats = true)
    {
        const int Others = 50;
        var world = new TravelWorld(Id);
        for (int flight = 0; flight < flights; flight++)
        {
            string leg = flight % 2 == 0 ? "ZZ101 SVO IST" : "ZZ102 IST SVO";
            Seat(world, leg, 3 + (flight * 10), (0, size, rows), TravelWorld.Locator(0, flight), hasSeats);
            for (int fellow = 0; fellow < scatteredFellows; fellow++)
            {
                Seat(world, leg, 3 + (flight * 10), (500 + (flight * 40) + (fellow * 2), 2, 6), TravelWorld.Locator(fellow + 1, flight), hasSeats);
            }
        }
        for (int other = 0; other < Others; other++)
        {
            Seat(world, "ZZ201 SVO IST", 100 + other, (1000 + (other * 8), size, other < apartOthers ? 5 : 0), TravelWorld.Locator(other, 20), hasSeats);
        }
        return world;
    }

    static void Seat(TravelWorld world, string leg, int day, (int First, int Size, int Rows) party, string locator, bool hasSeats) =>
        world.Each(0, party.Size, (w, i) => w.Fly(party.First + i, leg, day, $"locator={locator}{(hasSeats ? $" seat={1 + (i * party.Rows)}{"ABCDEFGH"[i]}" : "")}"));
}
