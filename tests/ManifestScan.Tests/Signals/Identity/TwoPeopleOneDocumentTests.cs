using ManifestScan.Model;

namespace ManifestScan.Signals.Identity;

/// <summary>A surprise moves when the data do.</summary>
public class TwoPeopleOneDocumentTests
{
    const string Id = "identity.two-people-one-document";

    [Fact]
    public void Look_WhereTwiceAsManyDocumentsHaveTwoNames_ExpectsTwiceAsMany()
    {
        Hit few = World(5).Look(("onceBits", 200))!;
        Hit many = World(10).Look(("onceBits", 200))!;

        Assert.Equal(2, many.Expected!.Value / few.Expected!.Value, 0.3);
        Assert.True(many.SurpriseBits < few.SurpriseBits - 0.5);
    }

    // A number mistyped once is common and does not come again; two people who use one document do.
    [Fact]
    public void Look_ShownAgainAndAgainByBoth_IsNoTypingError()
    {
        TravelWorld again = World(5).Fly(0, "ZZ101 SVO IST", 63, "born=1980-02-03").Fly(0, "ZZ101 SVO IST", 93, "born=1991-07-08 name=OTHERMAN,TWO");
        Hit once = World(5).Look()!;
        Hit twice = again.Look()!;

        Assert.Equal(4, once.SurpriseBits);
        Assert.True(twice.SurpriseBits > 8);
        Assert.Contains("by each on 2 trips or more", twice.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Look_UnderAMarriedName_IsSilent() => Assert.Null(World(5, "MARRIED,NAAQ").Look(("minimumBits", 0.01)));

    [Fact]
    public void Look_NamesTheOther() => Assert.Single(World(5).Look(("minimumBits", 0.01))!.OtherTravellers);

    static TravelWorld World(int shared, string other = "OTHERMAN,TWO") => new TravelWorld(Id)
        .Each(1, 300, (w, i) => w.Fly(i, "ZZ101 SVO IST", i % 40, "born=1980-02-03"))
        .Each(1, shared, (w, i) => w.Fly(1000 + i, "ZZ101 SVO IST", 20 + (i % 40), $"born=1991-07-08 document={TravelWorld.Document(i)}"))
        .Fly(0, "ZZ101 SVO IST", 3, "born=1980-02-03")
        .Fly(0, "ZZ101 SVO IST", 33, $"born={(other.StartsWith('M') ? "1980-02-03" : "1991-07-08")} name={other}");
}
