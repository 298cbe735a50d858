using ManifestScan.Model;

namespace ManifestScan.Signals.Documents;

/// <summary>A surprise moves when the data do.</summary>
public class OfficialGroupTests
{
    const string Day = "2030-04-28";

    static readonly string[] Three = [Row("AAAAA2 ONE 201000001"), Row("BBBBB2 TWO 201000877"), Row("CCCCC2 THREE 201003001")];

    [Fact]
    public void Look_OnAFlightOfTwiceTheParties_ExpectsTwiceAsManyAndIsLessSurprised()
    {
        Hit once = Hit(World(parties: 61));
        Hit twice = Hit(World(parties: 125));       // 64 and 128 with the three

        Assert.Equal(2, twice.Expected!.Value / once.Expected!.Value, 9);
        Assert.True(twice.SurpriseBits < once.SurpriseBits - 1);
    }

    [Fact]
    public void Look_WhereOtherFlightsCarryTwiceAsMany_ExpectsTwiceAsManyAndIsLessSurprised()
    {
        Hit once = Hit(World(official: 1));
        Hit twice = Hit(World(official: 2));

        Assert.Equal(2, twice.Expected!.Value / once.Expected!.Value, 1.0 / 50);
        Assert.True(twice.SurpriseBits < once.SurpriseBits - 1);
    }

    // 39 flights of 60 parties, one official each; the tested flight left out; the run's rate weighs 100 parties; scaled to 249.
    [Fact]
    public void Look_StatesTheBetaBinomialOfTheOtherFlights()
    {
        double overall = 39.5 / 2341;
        double hits = 39 + (100 * overall);
        double all = 2340 + 100;
        double scale = 249 / all;

        Hit hit = Hit(World(parties: 60, official: 1));

        Assert.Equal(63 * hits / all, hit.Expected!.Value, 9);
        Assert.Equal(Tails.BetaBinomialBits(3, 63, hits * scale, (all - hits) * scale), hit.SurpriseBits, 9);
        Assert.Equal(3, hit.Observed);
    }

    // The group must not be its own expectation: other flights of the same people are left out of the rate.
    [Fact]
    public void Look_GroupOnManyFlights_DoesNotRaiseItsOwnExpectation()
    {
        SignalWorld often = World();
        for (int month = 5; month <= 9; month++)
        {
            often = often.With([.. Three.Select(r => r.Replace(Day, $"2030-{month:00}-02"))]);
        }
        Hit once = Hit(World());
        Hit hit = Hit(often);

        // Five flights of three parties alone beside that of 63.
        Assert.Equal(once.Expected!.Value * (63 + 15) / 63, hit.Expected!.Value, 9);
        Assert.True(hit.SurpriseBits > once.SurpriseBits + 5);
    }

    [Fact]
    public void Look_OfficialsWhoAreOthersEachTime_DoRaiseTheExpectation()
    {
        SignalWorld others = World();
        for (int month = 5; month <= 9; month++)
        {
            others = others.With([.. Enumerable.Range(1, 3).Select(i => $"ZZ101 SVO IKA 2030-{month:00}-02 DDDDD{i + 1} N{(char)('A' + i)} 2015{month:00}{i:000}")]);
        }

        Assert.True(Hit(others).Expected > Hit(World()).Expected * 1.2);
    }

    [Fact]
    public void Look_OnePartyOfThree_IsOneDraw()
    {
        SignalWorld party = World(rows: [.. Three.Select(r => r.Replace("BBBBB2", "AAAAA2").Replace("CCCCC2", "AAAAA2"))]);
        Hit hit = party.Look("201000001", ("minimumBits", 0))!;

        Assert.Equal(1, hit.Observed);
        Assert.True(hit.SurpriseBits < 3);
    }

    // That a delegation on one booking flies again is the same draw seen twice.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Look_TheSameAgain_AddsOnlyWhereTheyBookApart(bool areOneParty)
    {
        string[] rows = areOneParty ? [.. Three.Select(r => r.Replace("BBBBB2", "AAAAA2").Replace("CCCCC2", "AAAAA2"))] : Three;
        SignalWorld once = World(rows: rows);
        SignalWorld twice = once.With([.. rows.Select(r => r.Replace(Day, "2030-01-31").Replace("AAAAA2", "AAAAA3"))]);

        Assert.Equal(!areOneParty, Hit(twice).SurpriseBits > Hit(once).SurpriseBits + 2);
    }

    [Fact]
    public void Look_OrdinaryMemberOfAnOfficialParty_IsHitToo()
    {
        SignalWorld world = World().With(Row("AAAAA2 FOUR 751000001"));

        Assert.StartsWith("On an ordinary document, in one booking with some of 3 travellers", world.Look("751000001")!.Reason, StringComparison.Ordinal);
        Assert.Equal(3, world.Look("751000001")!.OtherTravellers.Count);
    }

    [Theory]
    [InlineData("cancelled", "")]
    [InlineData("boarded", "crew")]
    public void Look_CancelledAndCrew_AreNobody(string status, string role) =>
        Assert.Null(World(rows: [Three[0], Three[1], $"{Three[2]} {status} {role}".TrimEnd()]).Look("201000001", ("minimumBits", 0)));

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void Look_AtTheLeastNumberOfDocuments_Fires(double minimum, bool fires) =>
        Assert.Equal(fires, World().Look("201000001", ("minimumDocuments", minimum)) is not null);

    [Theory]
    [InlineData(-0.001, true)]
    [InlineData(0, true)]
    [InlineData(0.001, false)]
    public void Look_AtTheLeastBits_Fires(double above, bool fires) =>
        Assert.Equal(fires, World().Look("201000001", ("minimumBits", Hit(World()).SurpriseBits + above)) is not null);

    // A frequent flyer has had more looks: one trip in company among eight is eight times as likely.
    [Fact]
    public void Look_OneOfEightTrips_PaysForTheLooks()
    {
        SignalWorld flyer = World().With([.. Enumerable.Range(1, 7).Select(m => $"YY{m} SVO LED 2030-{m + 4:00}-15 FFFF{m}A ONE 201000001")]);

        Assert.Equal(OfItsRouteAlone(World()) - 3, OfItsRouteAlone(flyer), 3);

        // Without the run's rate, which the other flights change a little.
        static double OfItsRouteAlone(SignalWorld world) => world.Look("201000001", ("minimumBits", 0), ("priorParties", 1e-6))!.SurpriseBits;
    }

    [Fact]
    public void Groups_OutAndBack_AreOneMeeting()
    {
        SignalWorld world = World().With([.. Three.Select(r => r.Replace("ZZ101 SVO IKA", "ZZ102 IKA SVO").Replace(Day, "2030-05-05"))]);
        GroupFinding group = Assert.Single(world.Groups());

        Assert.Equal((1, 3, 6), (group.Meetings, group.Members.Count, group.Movements.Count));
    }

    [Fact]
    public void Groups_TwiceInAYear_AreTwoMeetingsAndMoreThanOne()
    {
        SignalWorld world = World().With([.. Three.Select(r => r.Replace(Day, "2030-09-02"))]);
        GroupFinding twice = Assert.Single(world.Groups());

        Assert.Equal(2, twice.Meetings);
        Assert.True(twice.SurpriseBits > Assert.Single(World().Groups()).SurpriseBits + 3);
    }

    static Hit Hit(SignalWorld world) => world.Look("201000001", ("minimumBits", 0))!;

    static SignalWorld World(int parties = 60, int official = 1, string[]? rows = null) => new(
        "documents.official-group",
        $"ZZ101 SVO IKA 2030-01-01 every 3 days 39 times, 60 parties, {official} official\nZZ101 SVO IKA {Day} every 1 days 1 times, {parties} parties",
        rows ?? Three);

    static string Row(string who) => $"ZZ101 SVO IKA {Day} {who}";
}
