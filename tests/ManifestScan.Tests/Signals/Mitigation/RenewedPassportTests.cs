using ManifestScan.Model;

namespace ManifestScan.Signals.Mitigation;

public class RenewedPassportTests
{
    const string Id = "mitigation.renewed-passport";

    // Of the orders of n legs on each, two are a renewal: 20 orders of six legs, 924 of twelve.
    [Theory]
    [InlineData("AAABBB", 20)]
    [InlineData("AAAAAABBBBBB", 924)]
    [InlineData("AAAAAB", 6)]
    public void Look_ARenewal_CountsTheOrders(string legs, int orders) => Assert.Equal(Math.Log2(orders / 2.0), Look(legs)!.SurpriseBits, 0.001);

    [Theory]
    [InlineData("AB")]
    [InlineData("AAAAAA")]
    [InlineData("AAABBBA")]
    public void Look_TooFewLegsOrAReturn_IsSilent(string legs) => Assert.Null(Look(legs));

    static Hit? Look(string legs) => CardLook.Of(Id, "751000001", string.Concat(legs.Select((c, i) =>
        CardLook.Row($"ZZ101 SVO IKA 2030-{1 + (i / 3):00}-{4 + (9 * (i % 3)):00}T10:00", c == 'A' ? "751000001" : "762884411"))));
}
