using ManifestScan.Model;
using ManifestScan.Pipeline.Examples;

namespace ManifestScan.Signals.Booking;

/// <summary>A surprise moves when the number of households or of strangers does.</summary>
public class SharedContactTests
{
    const string Phone = "+99912345678";

    static readonly SignalCard Card = SignalCatalogue.Default.Find("booking.shared-contact")!;

    static readonly string[] Two = [Row("AAAAA2", "SAMPLE", 4), Row("BBBBB2", "EXAMPLE", 7)];
    static readonly string[] Three = [.. Two, Row("CCCCC2", "MUSTER", 10)];

    [Fact]
    public void Look_AmongTwiceTheHouseholds_ExpectsHalfAsManyAndIsOneBitMoreSurprised()
    {
        Hit once = Look(99, Two)!;
        Hit twice = Look(199, Two)!;

        Assert.Equal((0.5 / 100, 0.5 / 200), (once.Expected!.Value, twice.Expected!.Value));
        Assert.Equal(once.SurpriseBits + 1, twice.SurpriseBits, 9);
    }

    // Nothing else is shared, so each further stranger is taken for one in two; and each of the two was a chance to share.
    [Fact]
    public void Look_WithTwiceTheStrangersAndNothingToCompare_IsNoMoreSurprised()
    {
        Hit one = Look(199, Two)!;
        Hit two = Look(199, Three)!;

        Assert.Equal((1, 2), (one.Observed, two.Observed));
        Assert.Equal(one.SurpriseBits, two.SurpriseBits, 0.01);
    }

    // Of 14 other shared contacts none has a third household: a third is 1 in 16, and so is each more.
    [Fact]
    public void Look_WherePairsAreCommonAndThreesAreNot_EachFurtherStrangerIsFourBits()
    {
        string[] pairs = [.. Enumerable.Range(0, 14).SelectMany(i => new[]
        {
            Row($"K{Letters(i)}2", $"K{Letters(i)}K", 13, phone: $"+9997000{i:000}"),
            Row($"L{Letters(i)}2", $"L{Letters(i)}L", 16, phone: $"+9997000{i:000}"),
        })];
        Hit two = Look(199, [.. pairs, .. Three])!;
        Hit three = Look(199, [.. pairs, .. Three, Row("DDDDD2", "PATTERN", 13)])!;

        Assert.Equal(4 + Math.Log2(2.0 / 3), three.SurpriseBits - two.SurpriseBits, 0.05);
    }

    // One other household in 100 shares a number with strangers: (2 + 1/2) / 201.
    [Fact]
    public void Look_WhereOthersShareToo_IsTheShareOfThose()
    {
        string other = "+99900000001";
        Hit hit = Look(198, [.. Two, Row("EEEEE2", "WALNUT", 13, phone: other), Row("FFFFF2", "OAKS", 16, phone: other)])!;

        Assert.Equal(2.5 / 201, hit.Expected!.Value, 12);
        Assert.Equal(-Math.Log2(2.5 / 201), hit.SurpriseBits, 9);
    }

    [Fact]
    public void Look_NumberOfMoreThanFifty_IsSomebodysBusiness() => Assert.Null(
        Look(3000, [.. Enumerable.Range(0, 51).Select(i => Row($"S{Letters(i)}2", $"X{Letters(i)}X", 4 + (i * 3)))]));

    [Theory]
    [InlineData("AAAAA2", "EXAMPLE", 7, "", "")]    // one booking
    [InlineData("BBBBB2", "SAMPLA", 7, "", "")]     // one family
    [InlineData("BBBBB2", "EXAMPLE", 4, "", "")]    // one flight
    [InlineData("BBBBB2", "EXAMPLE", 7, "67080930", "")]
    [InlineData("BBBBB2", "EXAMPLE", 7, "", "T911111111111111")]
    public void Look_WhatExplainsTheNumber_IsSilent(string locator, string surname, int day, string agency, string account)
    {
        string first = Row("AAAAA2", "SAMPLE", 4, agency, account);

        Assert.Null(Look(199, [first, Row(locator, surname, day, agency, account)]));
    }

    [Fact]
    public void Look_ReasonHoldsNoNumber() => Assert.DoesNotContain("12345678", Look(99, Two)!.Reason, StringComparison.Ordinal);

    [Fact]
    public void Look_TwoHouseholds_AreMostlyOneThatWasNotSeenAsOne() => Assert.Null(Look(199, Two, minimumStrangers: 2));

    // A web office that makes most bookings is no counter with a telephone of its own; one that makes few may be.
    [Theory]
    [InlineData("67000001", true)]
    [InlineData("67000002", false)]
    public void Look_AtACounterThatSoldAll_SaysAsMuchAsElsewhere(string ordinary, bool fires)
    {
        string[] others = [.. Enumerable.Range(0, 60).Select(i => Row($"H{Letters(i)}2", $"H{Letters(i)}H", 2, ordinary, phone: $"+9996{i:0000000}"))];
        string[] ring = [Row("AAAAA2", "SAMPLE", 4, "67000001"), Row("BBBBB2", "EXAMPLE", 7, "67000001"), Row("CCCCC2", "MUSTER", 10, "67000001")];

        Assert.Equal(fires, Look(20, [.. ring, .. others]) is not null);
    }

    static Hit? Look(int households, string[] rows, double minimumStrangers = 1) => ExampleRunner.Run(Card, new CardExample
    {
        Name = "test",
        Bookings = "record_locator,surname,given_names,contact_phone,carrier,flight_number,departure_airport,arrival_airport,departure_local,agency,payment_account\n"
            + string.Concat(rows)
            + string.Concat(Enumerable.Range(0, households).Select(i => Row($"Q{Letters(i)}2", $"Z{Letters(i)}Z", 1, phone: $"+9998{i:0000000}"))),
    }, new Dictionary<string, double>(Card.Parameters) { ["minimumStrangers"] = minimumStrangers });

    static string Row(string locator, string surname, int day, string agency = "", string account = "", string phone = Phone) =>
        $"{locator},{surname},ANY,{phone},ZZ,101,SVO,IKA,{new DateOnly(2030, 1, 1).AddDays(day):yyyy-MM-dd}T10:00,{agency},{account}\n";

    static string Letters(int i) => new([(char)('B' + (i / 400 % 20)), (char)('B' + (i / 20 % 20)), (char)('B' + (i % 20)), (char)('B' + (i / 8000))]);
}
