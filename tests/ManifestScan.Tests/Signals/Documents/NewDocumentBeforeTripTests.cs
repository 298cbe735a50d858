using ManifestScan.Model;

namespace ManifestScan.Signals.Documents;

/// <summary>A surprise moves when the data do.</summary>
public class NewDocumentBeforeTripTests
{
    const string Id = "documents.new-document-before-trip";

    [Fact]
    public void Look_WhereTwiceAsManyAreNew_ExpectsTwiceAsMany()
    {
        Hit few = World(10).Look(("minimumBits", 0.01))!;
        Hit many = World(20).Look(("minimumBits", 0.01))!;

        Assert.Equal(2, many.Expected!.Value / few.Expected!.Value, 0.2);
        Assert.True(many.SurpriseBits < few.SurpriseBits - 0.5);
    }

    [Fact]
    public void Look_OnTheSecondShowing_IsSilent() => Assert.Null(World(10, ago: 300).Fly(0, "ZZ101 SVO IST", 60, "issued=340").Look(("minimumBits", 0.01)));

    // A day of issue after the flight is a typing error.
    [Fact]
    public void Look_IssuedAfterTheFlight_IsSilent() => Assert.Null(World(10, ago: -3).Look(("minimumBits", 0.01)));

    static TravelWorld World(int fresh, int ago = 4) => new TravelWorld(Id)
        .Each(1, 300, (w, i) => w.Fly(i, "ZZ101 SVO IST", i % 40, $"issued={(i <= fresh ? 5 : 400 + i)}"))
        .Fly(0, "ZZ101 SVO IST", 20, $"issued={ago}");
}
