using ManifestScan.Model;

namespace ManifestScan.Signals.Booking;

/// <summary>A surprise moves when the data do.</summary>
public class DuplicateReturnTests
{
    const string Id = "booking.duplicate-return";

    [Fact]
    public void Look_WhereTwiceAsManyHoldTwo_ExpectsTwiceAsMany()
    {
        Hit few = World(10).Look(("minimumBits", 0.01))!;
        Hit many = World(20).Look(("minimumBits", 0.01))!;

        Assert.Equal(2, many.Expected!.Value / few.Expected!.Value, 0.2);
        Assert.True(many.SurpriseBits < few.SurpriseBits - 0.5);
    }

    [Fact]
    public void Look_WhereTheSecondWasCancelled_IsSilent() => Assert.Null(World(10, "XX").Look(("minimumBits", 0.01)));

    [Fact]
    public void Look_WhereTheSecondIsMonthsLater_IsSilent() => Assert.Null(World(10, "HK", later: 60).Look(("minimumBits", 0.01)));

    static TravelWorld World(int holding, string status = "HK", int later = 2) => new TravelWorld(Id)
        .Each(1, 400, (w, i) => Go(w, i, i % 40, i <= holding ? "HK" : "", 2))
        .Each(0, 2, (w, i) => Go(w, 0, 2 + (i * 25), status, later));

    static void Go(TravelWorld world, int person, int day, string second, int later)
    {
        string locator = $"locator={TravelWorld.Locator(person, day)}";
        world.Fly(person, "ZZ101 SVO IST", day, locator).Fly(person, "ZZ102 IST SVO", day + 7, locator)
            .Book(person, "ZZ101 SVO IST", day, locator).Book(person, "ZZ102 IST SVO", day + 7, locator);
        if (second.Length > 0)
        {
            world.Book(person, "ZZ102 IST SVO", day + 7 + later, $"locator={TravelWorld.Locator(person, day + 200)} status={second}");
        }
    }
}
