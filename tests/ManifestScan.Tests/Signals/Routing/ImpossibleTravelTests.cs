using ManifestScan.Model;

namespace ManifestScan.Signals.Routing;

public class ImpossibleTravelTests
{
    const string Id = "routing.impossible-travel";

    static readonly string Contradiction =
        CardLook.Row("ZZ101 SVO IKA 2030-02-03T10:00", "751000001") + CardLook.Row("ZZ700 ATL JFK 2030-02-03T05:00", "751000001");

    [Fact]
    public void Doubling_TheFlightsOfOthers_HalvesTheExpectationAndAddsABit()
    {
        Hit once = Look(Contradiction, regulars: 20)!;
        Hit twice = Look(Contradiction, regulars: 40)!;

        Assert.Equal(0.5 / 781, once.Expected!.Value, 9);
        Assert.Equal(0.5 / 1561, twice.Expected!.Value, 9);
        Assert.Equal(once.SurpriseBits + 1, twice.SurpriseBits, 0.01);
    }

    [Fact]
    public void Doubling_TheTravellersOwnPairs_DoublesTheExpectationAndTakesABit()
    {
        Hit once = Look(Contradiction, regulars: 20)!;
        Hit twice = Look(Contradiction + CardLook.Row("ZZ102 SVO IKA 2030-05-03T10:00", "751000001"), regulars: 20)!;

        Assert.Equal(once.Expected!.Value * 2, twice.Expected!.Value, 9);
        Assert.InRange(once.SurpriseBits - twice.SurpriseBits, 0.8, 1);
    }

    // In data full of contradictions one more is ordinary.
    [Fact]
    public void Look_WhereManyContradict_IsSilent()
    {
        string others = string.Concat(Enumerable.Range(0, 40).Select(i => Contradiction.Replace("751000001", $"7510001{i:00}", StringComparison.Ordinal)
            .Replace("ONE", $"A{(char)('A' + (i / 26))}{(char)('A' + (i % 26))}", StringComparison.Ordinal)));

        Assert.Null(CardLook.Of(Id, "751000001", Contradiction + others));
    }

    [Theory]
    [InlineData("ZZ101 SVO IKA 2030-02-03T10:00", "ZZ102 IKA SVO 2030-02-03T15:00")]
    [InlineData("ZZ101 SVO IKA 2030-02-03T10:00", "ZZ700 ATL JFK 2030-02-05T05:00")]
    [InlineData("ZZ101 SVO IKA 2030-02-03T10:00", "ZZ103 SVO TBS 2030-02-03T11:00")]
    [InlineData("ZZ101 SVO IKA 2030-02-03", "ZZ700 ATL JFK 2030-02-03")]
    public void Look_PossiblePairsAndRebookings_IsSilent(string first, string second) =>
        Assert.Null(Look(CardLook.Row(first, "751000001") + CardLook.Row(second, "751000001"), regulars: 20));

    static Hit? Look(string manifest, int regulars) => CardLook.Of(
        Id, "751000001", manifest, $"ZZ101 SVO IKA 2030-01-01 every 3 days 40 times, 60 parties, {regulars} regulars");
}
