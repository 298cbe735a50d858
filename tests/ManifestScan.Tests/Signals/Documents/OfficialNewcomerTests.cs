using ManifestScan.Model;

namespace ManifestScan.Signals.Documents;

/// <summary>A surprise moves when the data do.</summary>
public class OfficialNewcomerTests
{
    const string Id = "documents.official-newcomer";

    [Fact]
    public void Look_WhereTwiceAsManyAreAllThree_ExpectsTwiceAsMany()
    {
        Hit few = World(10).Look(("minimumBits", 0.01))!;
        Hit many = World(20).Look(("minimumBits", 0.01))!;

        Assert.Equal(2, many.Expected!.Value / few.Expected!.Value, 0.2);
        Assert.True(many.SurpriseBits < few.SurpriseBits - 0.5);
    }

    [Fact]
    public void Look_OnAnOrdinaryDocument_IsSilent() => Assert.Null(World(10, "").Look(("minimumBits", 0.01)));

    [Fact]
    public void Look_LongBeforeTheEvent_IsSilent() => Assert.Null(World(10, day: 64).Look(("minimumBits", 0.01)));

    static TravelWorld World(int official, string document = "document=201000001", int day = 76)
    {
        TravelWorld world = new TravelWorld(Id) { Events = "date,place,label\n2030-03-20,IST,Meeting\n" }
            .Each(1, 200, (w, i) => w.Fly(i, "ZZ101 SVO IST", i % 10).Fly(i, "ZZ102 IST SVO", (i % 10) + 4).Fly(i, "ZZ101 SVO IST", 62 + (i % 20)))
            .Each(300, official, (w, i) => w.Fly(i, "ZZ101 SVO IST", 75 + (i % 3), $"document={202_000_000 + (i * 7919)}"));
        return world.Fly(0, "ZZ101 SVO IST", day, document).Seek(document.Length > 0 ? "201000001" : null);
    }
}
