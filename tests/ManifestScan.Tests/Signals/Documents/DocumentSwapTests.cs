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

        Assert.Equal(4, often.Observed); // the first change counts too: the earlier passport was shown again after it
        Assert.True(often.SurpriseBits > twice.SurpriseBits);
    }

    [Theory]
    [InlineData("AA", "AA", "BB", "BB")] // renewed
    [InlineData("AB", "BB", "BB", "BB")] // renewed on the way
    [InlineData("AA", "AA", "AA", "AA")]
    public void Look_ARenewedPassport_IsSilent(params string[] trips) => Assert.Null(Look(20, trips));

    [Fact]
    public void Look_ChangesWithinOneBooking_AreRarerThanChangesFromBookingToBooking()
    {
        Hit within = Booked("AB", "AB", "AB")!;
        Hit between = Booked("A,B", "A,B", "A,B")!;

        Assert.Contains("within one booking", within.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("within one booking", between.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Look_TwoPassportsOnOneFlight_AreNoChange() // two people whom linking took for one, or one written twice
    {
        string[] flights = ["ZZ101 SVO IKA 2030-02-03T10:00", "ZZ102 IKA SVO 2030-02-13T10:00"];
        string rows = string.Concat(flights.Select(f => CardLook.Row(f, Number('A'), "AAAAA2") + CardLook.Row(f, Number('B'), "AAAAA2")));

        Assert.DoesNotContain("within one booking", CardLook.Of(Id, Number('A'), rows, Ordinary(20))?.Reason ?? "", StringComparison.Ordinal);
    }

    // Each passport on the way into the country that issued it is what the law asks of nationals of two states.
    [Theory]
    [InlineData("SVO", "FRA", false)]
    [InlineData("SVO", "IST", true)]
    public void Look_EachPassportIntoTheCountryOfItsIssuer_IsSilent(string home, string abroad, bool fires)
    {
        string rows = string.Concat(Enumerable.Range(2, 4).Select(month =>
            CardLook.Row($"ZZ101 {home} {abroad} 2030-{month:00}-03T10:00", "C01X0006H", issuer: "DEU")
            + CardLook.Row($"ZZ102 {abroad} {home} 2030-{month:00}-13T10:00", "751000001", issuer: "RUS")));

        Assert.Equal(fires, CardLook.Of(Id, "751000001", rows, Ordinary(20)) is not null);
    }

    // Who holds the passports of two states is common; two of one state are not, and have a rate of their own.
    [Fact]
    public void Look_TwoPassportsOfOneState_AreComparedWithTheirLike()
    {
        string nationals = string.Concat(Enumerable.Range(0, 12).SelectMany(person => Enumerable.Range(2, 4).Select(month =>
            CardLook.Row($"ZZ101 SVO IKA 2030-{month:00}-03T10:00", $"7600{person:00}001", surname: $"DUAL{(char)('A' + person)}X")
            + CardLook.Row($"ZZ102 IKA SVO 2030-{month:00}-13T10:00", $"K44100{person:00}", surname: $"DUAL{(char)('A' + person)}X", issuer: "UTO"))));
        string own = string.Concat(new[] { "AB", "AB", "AB" }.Select((t, i) =>
            CardLook.Row($"ZZ101 SVO IKA 2030-{i + 2:00}-04T10:00", Number(t[0])) + CardLook.Row($"ZZ102 IKA SVO 2030-{i + 2:00}-14T10:00", Number(t[1]))));

        Assert.Equal(CardLook.Of(Id, Number('A'), own, Ordinary(20))!.SurpriseBits, CardLook.Of(Id, Number('A'), own + nationals, Ordinary(20))!.SurpriseBits, 0.5);
    }

    // A comma parts the bookings of one trip.
    static Hit? Booked(params string[] trips)
    {
        string Locator(int trip, bool isBack) => $"AAAA{(char)('A' + trip)}{(isBack ? 3 : 2)}";
        string rows = string.Concat(trips.Select((t, i) =>
            CardLook.Row($"ZZ101 SVO IKA 2030-{i + 2:00}-03T10:00", Number(t[0]), Locator(i, false))
            + CardLook.Row($"ZZ102 IKA SVO 2030-{i + 2:00}-13T10:00", Number(t[^1]), Locator(i, t.Contains(',', StringComparison.Ordinal)))));
        return CardLook.Of(Id, Number('A'), rows, Ordinary(20));
    }

    static string Ordinary(int regulars) => $"ZZ101 SVO IKA 2030-01-01 every 3 days 40 times, 60 parties, {regulars} regulars";

    // Each trip is written with the passport out and the passport back.
    static Hit? Look(int regulars, params string[] trips)
    {
        string rows = string.Concat(trips.Select((t, i) =>
            CardLook.Row($"ZZ101 SVO IKA 2030-{i + 2:00}-03T10:00", Number(t[0])) + CardLook.Row($"ZZ102 IKA SVO 2030-{i + 2:00}-13T10:00", Number(t[1]))));
        return CardLook.Of(Id, Number('A'), rows, Ordinary(regulars));
    }

    static string Number(char passport) => passport == 'A' ? "751000001" : "762884411";
}
