using ManifestScan.Model;

namespace ManifestScan.Signals.Routing;

/// <summary>A surprise moves when the data do.</summary>
public class RepeatedRoutingTests
{
    const string Who = "751000001";

    // Days on which ZZ101 flies anyway, so that a trip more changes nothing but the traveller.
    static readonly string[] Days = ["2030-01-05", "2030-03-10", "2030-05-17", "2030-07-20", "2030-02-02", "2030-04-15", "2030-06-18"];

    static readonly string[] Elsewhere = ["2030-02-02 YY1 SVO AYT", "2030-04-15 YY2 SVO HER", "2030-06-18 YY3 SVO TIV"];

    [Fact]
    public void Look_TwiceTheChancesAllTaken_ExpectsTwiceAsManyAndIsMoreSurprised()
    {
        Hit four = Look(Trips(4));
        Hit seven = Look(Trips(7));     // 3 and 6 chances, both in the cell of 4 to 7 trips

        Assert.Equal(2, seven.Expected!.Value / four.Expected!.Value, 9);
        Assert.Equal((3, 6), (four.Observed, seven.Observed));
        Assert.True(seven.SurpriseBits > four.SurpriseBits);
    }

    [Fact]
    public void Look_TwiceTheTripsWithTheSameRepeats_IsLessSurprised()
    {
        Hit four = Look(Trips(4));
        Hit seven = Look([.. Trips(4), .. Elsewhere.Select(e => Row(e.Split(' ')[0], e[(e.IndexOf(' ', StringComparison.Ordinal) + 1)..]))]);

        Assert.Equal(2, seven.Expected!.Value / four.Expected!.Value, 0.06);
        Assert.Equal(four.Observed, seven.Observed);
        Assert.True(seven.SurpriseBits < four.SurpriseBits - 1);
    }

    [Fact]
    public void Look_WhereOthersRepeatTwiceAsOften_ExpectsTwiceAsManyAndIsLessSurprised()
    {
        Hit once = Look([.. Trips(4), .. Repeaters(4)]);
        Hit twice = Look([.. Trips(4), .. Repeaters(8)]);

        Assert.Equal(2, twice.Expected!.Value / once.Expected!.Value, 0.25);
        Assert.True(twice.SurpriseBits < once.SurpriseBits - 0.5);
    }

    // The same four trips where a flight goes every fourth day, and on a daily shuttle full of commuters.
    [Fact]
    public void Look_OnARouteServedOften_IsComparedWithItsCommuters()
    {
        Hit rare = Look(Trips(4));
        Hit? shuttle = World("ZZ101 SVO IKA 2030-01-01 every 1 days 240 times, 12 parties, 6 regulars", Trips(4)).Look(Who, ("minimumBits", 0));

        Assert.True(shuttle!.Expected > rare.Expected * 1.5);
        Assert.True(shuttle.SurpriseBits < rare.SurpriseBits - 1);
        Assert.Contains("about 30 flights in 30 days", shuttle.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Look_OwnHabit_IsLeftOutOfItsExpectation()
    {
        double alone = Look(Trips(4)).Expected!.Value;

        Assert.InRange(alone, 0, 3 * 0.2);
        Assert.Equal(alone, Look(Trips(7)).Expected!.Value / 2, 9);
    }

    [Fact]
    public void Look_OneTrip_HasNothingToRepeat() => Assert.Null(World(Quiet, Trips(1)).Look(Who, ("minimumBits", 0)));

    [Theory]
    [InlineData("cancelled", "")]
    [InlineData("boarded", "crew")]
    public void Look_CancelledAndCrew_AreNoTrips(string status, string role) =>
        Assert.Null(World(Quiet, [.. Trips(4).Select(r => $"{r} {status} {role}".TrimEnd())]).Look(Who, ("minimumBits", 0)));

    [Fact]
    public void Look_OutAndBack_IsOneTrip()
    {
        string[] back = [.. Days.Take(4).Select(d => Row(DateOnly.Parse(d, System.Globalization.CultureInfo.InvariantCulture).AddDays(8).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), "ZZ102 IKA SVO"))];

        Hit hit = World(Quiet, [.. Trips(4), .. back]).Look(Who, ("minimumBits", 0))!;

        Assert.StartsWith("Flew SVO-IKA on 4 of 4 trips", hit.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-0.001, true)]
    [InlineData(0, true)]
    [InlineData(0.001, false)]
    public void Look_AtTheLeastBits_Fires(double above, bool fires) =>
        Assert.Equal(fires, World(Quiet, Trips(4)).Look(Who, ("minimumBits", Look(Trips(4)).SurpriseBits + above)) is not null);

    const string Quiet = "ZZ101 SVO IKA 2030-01-01 every 4 days 60 times, 12 parties\n"
        + "60 travellers once each on ZZ101 SVO IKA, ZZ201 SVO TBS, ZZ301 SVO EVN, ZZ401 SVO DYU from 2030-01-01";

    static Hit Look(IEnumerable<string> rows) => World(Quiet, [.. rows]).Look(Who, ("minimumBits", 0))!;

    static SignalWorld World(string ordinary, params string[] rows) => new("routing.repeated-routing", ordinary, rows);

    static string[] Trips(int count) => [.. Days.Take(count).Select(d => Row(d))];

    static string Row(string day, string leg = "ZZ101 SVO IKA") => $"{leg} {day} AAAAA2 ONE {Who}";

    /// <summary>Others with four trips, all on the chain.</summary>
    static IEnumerable<string> Repeaters(int count) =>
        Enumerable.Range(1, count).SelectMany(i => Days.Take(4), (i, day) => $"ZZ101 SVO IKA {day} BBBB{i + 1}A N{(char)('A' + i)} 7520000{i:00}");
}
