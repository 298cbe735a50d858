using ManifestScan.Model;

namespace ManifestScan.Signals.Mitigation;

public class FeedGapTests
{
    const string Id = "mitigation.feed-gap";

    [Fact]
    public void Doubling_TheGap_DoublesTheExpectationAndAddsBits()
    {
        Hit once = Look(others: 10)!;
        Hit twice = Look(others: 20)!;

        Assert.InRange(twice.Expected!.Value / once.Expected!.Value, 1.9, 2.2);
        Assert.True(twice.SurpriseBits > once.SurpriseBits);
    }

    [Fact]
    public void Look_OneUnbookedFlightOutsideTheGap_IsSilent() =>
        Assert.Null(Look(20, CardLook.Row("ZZ101 SVO IKA 2030-01-19T10:00", "751000001")));

    [Fact]
    public void Look_WithoutBookings_IsSilent() => Assert.Null(CardLook.Of(Id, "751000001", CardLook.Row("ZZ101 SVO IKA 2030-01-29T10:00", "751000001")));

    static Hit? Look(int others, string more = "")
    {
        const string Ordinary = "ZZ101 SVO IKA 2030-01-01 every 3 days 9 times, 60 parties";
        string gap = string.Concat(Enumerable.Range(0, others + 1).Select(i =>
            CardLook.Row("ZZ101 SVO IKA 2030-01-29T10:00", $"7510000{i + 1:00}"[..9], $"GAP{(char)('A' + i)}AA", "GAP", i == 0 ? "ONE" : $"N{(char)('A' + i)}")));
        return CardLook.Of(Id, "751000001", gap + more, Ordinary, Pipeline.Examples.OrdinaryTravel.BookingsCsv(Ordinary));
    }
}
