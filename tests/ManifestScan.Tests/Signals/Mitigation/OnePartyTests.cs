using ManifestScan.Model;

namespace ManifestScan.Signals.Mitigation;

public class OnePartyTests
{
    const string Id = "mitigation.one-party";

    [Fact]
    public void Doubling_TheFlightSize_AddsABitForEachTrip()
    {
        Hit once = Look(60, "ABCDEF ABCDEF", "GHJKLM GHJKLM")!;
        Hit twice = Look(120, "ABCDEF ABCDEF", "GHJKLM GHJKLM")!;

        Assert.InRange(twice.SurpriseBits - once.SurpriseBits, 1.9, 2);
    }

    [Fact]
    public void Doubling_TheTrips_DoublesTheBits() =>
        Assert.Equal(2 * Look(60, "ABCDEF ABCDEF")!.SurpriseBits, Look(60, "ABCDEF ABCDEF", "GHJKLM GHJKLM")!.SurpriseBits, 0.001);

    [Theory]
    [InlineData("ABCDEF GHJKLM/NPQRST")]
    [InlineData("ABCDEF/GHJKLM ABCDEF/GHJKLM")]
    public void Look_ApartOnAnyFlight_IsSilent(string locators) => Assert.Null(Look(60, locators));

    // Each trip is written with the locators out and back; "A/B" is one each.
    static Hit? Look(int parties, params string[] trips)
    {
        string rows = string.Concat(trips.SelectMany((t, i) => t.Split(' ').SelectMany((locators, leg) => Enumerable.Range(0, 2).Select(member =>
            CardLook.Row(
                leg == 0 ? $"ZZ101 SVO IKA 2030-0{i + 2}-03T10:00" : $"ZZ102 IKA SVO 2030-0{i + 2}-13T10:00",
                $"75100{member}001",
                locators.Split('/')[^1] is var last && member == 0 ? locators.Split('/')[0] : last,
                "SAMPLE",
                member == 0 ? "ONE" : "TWO")))));
        return CardLook.Of(Id, "751000001", rows, $"ZZ101 SVO IKA 2030-01-01 every 1 days 90 times, {parties} parties\nZZ102 IKA SVO 2030-01-01 every 1 days 90 times, {parties} parties");
    }
}
