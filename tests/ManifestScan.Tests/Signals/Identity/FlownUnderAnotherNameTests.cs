using ManifestScan.Model;

namespace ManifestScan.Signals.Identity;

/// <summary>A surprise moves when the data do.</summary>
public class FlownUnderAnotherNameTests
{
    const string Id = "identity.flown-under-another-name";

    [Fact]
    public void Look_WhereTwiceAsManyDo_ExpectsTwiceAsMany()
    {
        Hit few = World(10).Look(("minimumBits", 0.01))!;
        Hit many = World(20).Look(("minimumBits", 0.01))!;

        Assert.Equal(2, many.Expected!.Value / few.Expected!.Value, 0.2);
        Assert.True(many.SurpriseBits < few.SurpriseBits - 0.5);
    }

    [Theory]
    [InlineData("MARRIEDMAN,NAAQ")] // the given name stays
    [InlineData("SAMPLEOV,ONNE")] // another spelling
    public void Look_WhereAPartIsAlike_IsSilent(string booked) => Assert.Null(World(10, booked).Look(("minimumBits", 0.01)));

    [Fact]
    public void Look_WhereTheSegmentWasCancelled_IsSilent() => Assert.Null(World(10, "BOOKEDMAN,TWO", "XX").Look(("minimumBits", 0.01)));

    static TravelWorld World(int others, string booked = "BOOKEDMAN,TWO", string status = "HK") => new TravelWorld(Id)
        .Each(1, 400, (w, i) => Go(w, i, i % 40, (TravelWorld.Name(i), i <= others ? "WWWWWWW,UUUUU" : TravelWorld.Name(i)), "HK"))
        .Each(0, 2, (w, i) => Go(w, 0, 5 + (i * 20), (booked.StartsWith('S') ? "SAMPLEOFF,ONE" : "XXXXXX,NAAQ", booked), status));

    static void Go(TravelWorld world, int person, int day, (string Flown, string Booked) name, string status) => world
        .Fly(person, "ZZ101 SVO IST", day, $"locator={TravelWorld.Locator(person, day)} name={name.Flown}")
        .Book(person, "ZZ101 SVO IST", day, $"locator={TravelWorld.Locator(person, day)} name={name.Booked} status={status}");
}
