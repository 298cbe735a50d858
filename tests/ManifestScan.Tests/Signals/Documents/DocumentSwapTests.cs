using ManifestScan.Model;

namespace ManifestScan.Signals.Documents;

public class DocumentSwapTests
{
    const string Id = "documents.document-swap";

    [Fact]
    public void Doubling_TheTripsOfOthers_HalvesTheExpectationAndAddsABit()
    {
        Hit once = Look(regulars: 20, "AB", "AB")!;
        Hit twice = Look(regulars: 40, "AB", "AB")!;

        // 40 flights of each regular and one of everybody else on them are trips of their own.
        Assert.Equal(2 * 0.5 / ((20 * 40) + (40 * 40) + 1), once.Expected!.Value, 9);
        Assert.Equal(2 * 0.5 / ((40 * 40) + (20 * 40) + 1), twice.Expected!.Value, 9);
    }

    [Fact]
    public void Doubling_TheTravellersTrips_DoublesTheExpectation()
    {
        Hit once = Look(20, "AB", "AB")!;
        Hit twice = Look(20, "AB", "AB", "BB", "BB")!;

        Assert.Equal(once.Expected!.Value * 2, twice.Expected!.Value, 9);
        Assert.True(twice.SurpriseBits < once.SurpriseBits);
    }

    [Fact]
    public void Look_OutOnOneAndBackOnAnother_AddsBitsWithEachTrip()
    {
        Hit twice = Look(20, "AB", "AB")!;
        Hit often = Look(20, "AB", "AB", "AB", "AB")!;

        Assert.Equal(3, often.Observed);
        Assert.True(often.SurpriseBits > twice.SurpriseBits);
    }

    [Theory]
    [InlineData("AA", "AA", "BB", "BB")] // renewed
    [InlineData("AB", "BB", "BB", "BB")] // renewed on the way
    [InlineData("AA", "AA", "AA", "AA")]
    public void Look_ARenewedPassport_IsSilent(params string[] trips) => Assert.Null(Look(20, trips));

    // Each trip is written with the passport out and the passport back.
    static Hit? Look(int regulars, params string[] trips)
    {
        string rows = string.Concat(trips.Select((t, i) =>
            CardLook.Row($"ZZ101 SVO IKA 2030-{i + 2:00}-03T10:00", Number(t[0])) + CardLook.Row($"ZZ102 IKA SVO 2030-{i + 2:00}-13T10:00", Number(t[1]))));
        return CardLook.Of(Id, Number('A'), rows, $"ZZ101 SVO IKA 2030-01-01 every 3 days 40 times, 60 parties, {regulars} regulars");
    }

    static string Number(char passport) => passport == 'A' ? "751000001" : "762884411";
}
