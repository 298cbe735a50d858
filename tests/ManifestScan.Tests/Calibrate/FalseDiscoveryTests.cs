namespace ManifestScan.Calibrate;

public class FalseDiscoveryTests
{
    // Of ten tests: .001 x 10 / 1, .02 x 10 / 2, twice .03 x 10 / 4, .5 x 10 / 5 and no more than 1.
    [Fact]
    public void QValues_OfKnownP_AreThoseOfBenjaminiAndHochberg() =>
        Assert.Equal([0.075, 0.01, 0.075, 1, 0.075], FalseDiscovery.QValues([0.03, 0.001, 0.03, 0.5, 0.02], 10).Select(q => Math.Round(q, 9)));

    // Why a run is never held against its own ranks: 40 of 60,000 may lie as far out as they will, ranks are uniform and find nobody.
    [Fact]
    public void QValues_OfARunsOwnRanks_FindNobody()
    {
        double[] ranks = [.. Enumerable.Range(1, 60_000).Select(rank => rank / 60_000.0)];

        Assert.All(FalseDiscovery.QValues(ranks, 60_000), q => Assert.Equal(1, q, 9));
    }

    [Fact]
    public void QValues_OfNothing_AreNone() => Assert.Empty(FalseDiscovery.QValues([], 0));
}
