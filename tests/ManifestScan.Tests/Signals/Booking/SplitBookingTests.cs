using ManifestScan.Model;

namespace ManifestScan.Signals.Booking;

/// <summary>A surprise moves when the data do.</summary>
public class SplitBookingTests
{
    const string Id = "booking.split-booking";

    [Fact]
    public void Look_WhereTwiceAsManyAreSplit_ExpectsTwiceAsMany()
    {
        Hit few = World(10).Look(("minimumBits", 0.01))!;
        Hit many = World(20).Look(("minimumBits", 0.01))!;

        Assert.Equal(2, many.Expected!.Value / few.Expected!.Value, 0.2);
        Assert.True(many.SurpriseBits < few.SurpriseBits - 0.5);
    }

    [Fact]
    public void Look_OnOneBooking_IsSilent() => Assert.Null(World(10, isSplit: false).Look(("minimumBits", 0.01)));

    [Fact]
    public void Look_DaysApart_IsSilent() => Assert.Null(World(10, created: "2029-12-03T10:00").Look(("minimumBits", 0.01)));

    static TravelWorld World(int split, bool isSplit = true, string created = "2029-12-01T11:00") => new TravelWorld(Id)
        .Each(1, 400, (w, i) => Go(w, i, i % 40, i <= split, "2029-12-01T11:00"))
        .Each(0, 2, (w, i) => Go(w, 0, 2 + (i * 20), isSplit, created));

    static void Go(TravelWorld world, int person, int day, bool isSplit, string created)
    {
        string there = $"locator={TravelWorld.Locator(person, day)}", back = isSplit ? $"locator={TravelWorld.Locator(person, day + 200)}" : there;
        world.Fly(person, "ZZ101 SVO IST", day, there).Fly(person, "ZZ102 IST SVO", day + 7, back)
            .Book(person, "ZZ101 SVO IST", day, $"{there} agency=67099900").Book(person, "ZZ102 IST SVO", day + 7, $"{back} agency=67099900 created={created}");
    }
}
