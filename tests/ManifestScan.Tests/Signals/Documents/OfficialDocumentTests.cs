namespace ManifestScan.Signals.Documents;

public class OfficialDocumentTests
{
    const string Leg = "ZZ101 SVO IKA 2030-04-28 AAAAA2 ONE 201000001";

    [Fact]
    public void Look_EachLegOnIt_IsCountedAndWeighsNothing()
    {
        Model.Hit hit = World(Leg, Leg.Replace("04-28", "05-28")).Look("201000001")!;

        Assert.Equal((2, 0.0), (hit.Observed, hit.SurpriseBits));
        Assert.Contains("on 2 legs", hit.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Leg + " cancelled")]
    [InlineData(Leg + " boarded crew")]
    public void Look_CancelledOrCrew_IsSilent(string row) => Assert.Null(World(row).Look("201000001"));

    static SignalWorld World(params string[] rows) => new("documents.official-document", "ZZ101 SVO IKA 2030-01-01 every 3 days 2 times, 5 parties", rows);
}
