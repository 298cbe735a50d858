using ManifestScan.Model;

namespace ManifestScan.Signals.Mitigation;

/// <summary>A surprise moves when the data do.</summary>
public class NamesakeTests
{
    const string Id = "mitigation.namesake";

    [Fact]
    public void Look_WhereTwiceAsManyHaveOne_ExpectsTwiceAsMany()
    {
        Hit few = World(5).Look()!;
        Hit many = World(10).Look()!;

        Assert.Equal(2, many.Expected!.Value / few.Expected!.Value, 0.4);
        Assert.True(many.SurpriseBits < few.SurpriseBits - 0.5);
    }

    [Fact]
    public void Look_WithBirthDatesThroughout_IsSilent() => Assert.Null(World(5, born: "born=1980-02-03").Look());

    [Fact]
    public void Look_WithoutANamesake_IsSilent() => Assert.Null(World(5, namesake: "OTHERMAN,TWO").Look());

    static TravelWorld World(int others, string born = "", string namesake = "SAMPLE,ONE") => new TravelWorld(Id)
        .Each(1, 300, (w, i) => w.Fly(i, "ZZ101 SVO IST", i % 40, "born=1980-02-03"))
        .Each(1, others, (w, i) => w.Fly(i, "ZZ102 IST SVO", 45).Fly(1000 + i, "ZZ101 SVO IST", 50, $"born=1991-07-08 name={TravelWorld.Name(i)}"))
        .Fly(0, "ZZ101 SVO IST", 3, "born=1970-02-03 name=SAMPLE,ONE").Fly(0, "ZZ102 IST SVO", 9, $"name=SAMPLE,ONE {born.Replace("1980", "1970", StringComparison.Ordinal)}")
        .Fly(2000, "ZZ101 SVO IST", 20, $"born=1991-07-08 name={namesake}");
}
