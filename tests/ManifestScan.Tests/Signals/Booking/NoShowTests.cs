using ManifestScan.Model;

namespace ManifestScan.Signals.Booking;

/// <summary>A surprise moves when the data do.</summary>
public class NoShowTests
{
    const string Id = "booking.no-show";

    [Fact]
    public void Look_WhereTwiceAsManyMiss_ExpectsTwiceAsMany()
    {
        Hit few = World(10).Look(("minimumBits", 0.01))!;
        Hit many = World(20).Look(("minimumBits", 0.01))!;

        Assert.Equal(2, many.Expected!.Value / few.Expected!.Value, 0.2);
        Assert.True(many.SurpriseBits < few.SurpriseBits - 0.5);
    }

    [Fact]
    public void Look_Once_IsACold() => Assert.Null(World(10, missed: 1).Look(("minimumBits", 0.01)));

    [Fact]
    public void Look_CheckedInWhereOthersBoarded_IsMissed() => Assert.Equal(3, World(10, missed: 2, checkedIn: 1).Look(("minimumBits", 0.01))!.Observed);

    // Half of the booked rows of every flight lack in its manifest.
    [Fact]
    public void Look_WhereTheFeedHasAGap_IsSilent() => Assert.Null(World(200).Look(("minimumBits", 0.01)));

    static TravelWorld World(int missing, int missed = 3, int checkedIn = 0) => new TravelWorld(Id)
        .Each(1, 400, (w, i) =>
        {
            w.Book(i, "ZZ101 SVO IST", i % 20, $"locator={TravelWorld.Locator(i, 0)}");
            if (i > missing)
            {
                w.Fly(i, "ZZ101 SVO IST", i % 20, $"locator={TravelWorld.Locator(i, 0)}");
            }
        })
        .Each(0, 5, (w, i) =>
        {
            w.Book(0, "ZZ101 SVO IST", i * 4, $"locator={TravelWorld.Locator(0, i)}");
            if (i >= missed)
            {
                w.Fly(0, "ZZ101 SVO IST", i * 4, $"locator={TravelWorld.Locator(0, i)} status={(i < missed + checkedIn ? "checked_in" : "boarded")}");
            }
        });
}
