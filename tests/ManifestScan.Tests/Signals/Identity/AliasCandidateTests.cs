using ManifestScan.Model;

namespace ManifestScan.Signals.Identity;

public class AliasCandidateTests
{
    const string Id = "identity.alias-candidate";
    const string Ordinary = "ZZ101 SVO IKA 2030-01-01 every 3 days 40 times, 60 parties, 20 regulars";

    [Fact]
    public void Look_MoreTurns_AddsBits() => Assert.True(Look("ABABABAB")!.SurpriseBits > Look("ABABAB")!.SurpriseBits);

    [Fact]
    public void Look_SameTripsInFewerTurns_TakesBits() => Assert.True(Look("AABBAABB", 0)!.SurpriseBits < Look("ABABABAB", 0)!.SurpriseBits);

    [Theory]
    [InlineData("AABB")] // married, renewed
    [InlineData("AB")]
    public void Look_OneNameEndsBeforeTheOtherBegins_IsSilent(string turns) => Assert.Null(Look(turns, 0));

    [Fact]
    public void Look_BothNamesOfThePair_AreHitAndNameEachOther()
    {
        Hit first = Look("ABABAB")!;
        Hit second = Look("ABABAB", who: Number('B'))!;

        Assert.Equal([second.Traveller], first.OtherTravellers);
        Assert.Equal([first.Traveller], second.OtherTravellers);
    }

    [Fact]
    public void Look_BothAwayAtOneTime_IsSilent()
    {
        // The second leaves from home while the first is there to be fetched: nobody leaves from where he is not.
        string rows = Trips("ABABAB") + Row("ZZ301 SVO TBS 2030-09-03T10:00", 'A') + Row("ZZ301 SVO TBS 2030-09-04T10:00", 'B')
            + Row("ZZ302 TBS SVO 2030-09-13T10:00", 'A') + Row("ZZ302 TBS SVO 2030-09-14T10:00", 'B');

        Assert.Null(Of(rows));
    }

    [Fact]
    public void Look_OnOneFlight_IsSilent() =>
        Assert.Null(Of(Trips("ABABAB") + Row("ZZ301 SVO TBS 2030-09-03T10:00", 'A') + Row("ZZ301 SVO TBS 2030-09-03T10:00", 'B')));

    [Theory]
    [InlineData("12:00", true)]
    [InlineData("07:00", false)] // in the air when the other lands at the earliest
    public void Look_LeavesOnTheDayTheOtherComesBack_FitsOnceTheOtherCanHaveLanded(string departure, bool fits)
    {
        string rows = Trips("ABABAB") + Row("ZZ301 SVO TBS 2030-09-03T10:00", 'A') + Row("ZZ302 TBS SVO 2030-09-13T06:30", 'A')
            + Row($"ZZ303 SVO TBS 2030-09-13T{departure}", 'B') + Row("ZZ302 TBS SVO 2030-09-23T10:00", 'B');

        Assert.Equal(fits, Of(rows) is not null);
    }

    [Theory]
    [InlineData("1981-02-03", "762884411")] // born on another day
    [InlineData("1980-02", "762884411")] // a month is no birth date
    [InlineData("1980-02-03", "")] // without a document nobody is somebody else on paper
    public void Look_NotTheSameBirthDateOrNoOtherDocument_IsSilent(string birth, string document) =>
        Assert.Null(Of(Trips("ABABAB").Replace("1980-02-03,762884411", $"{birth},{document}", StringComparison.Ordinal)));

    [Fact]
    public void Look_NamesOneLetterApart_AddsBitsAndSaysSo()
    {
        Hit other = Of(Trips("ABABAB").Replace("EXAMPLE,ONE", "WICKIUV,TUD", StringComparison.Ordinal))!;
        Hit alike = Of(Trips("ABABAB").Replace("EXAMPLE,ONE", "SAMLEY,ONE", StringComparison.Ordinal))!;

        Assert.True(alike.SurpriseBits > other.SurpriseBits + 1);
        Assert.Contains("with names as alike as one in", alike.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("alike", other.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Look_OneTelephone_AddsBits()
    {
        string bookings = "record_locator,agency,surname,given_names,contact_phone,carrier,flight_number,departure_airport,arrival_airport,departure_local,payment_form\n"
            + string.Concat(Enumerable.Range(0, 40).Select(i => $"CCCC{(char)('A' + (i / 26))}{(char)('A' + (i % 26))},,OTHER{(char)('A' + i)},ANY,+99910000{i:000},ZZ,901,SVO,LED,2030-01-04T10:00,CC\n"));
        string own = "AAAAA2,,SAMPLE,ONE,+99912345678,ZZ,301,SVO,TBS,2030-02-03T10:00,CC\n";
        string shared = "BBBBB2,,EXAMPLE,ONE,+99912345678,ZZ,301,SVO,TBS,2030-03-03T10:00,CC\n";

        Hit one = Of(Trips("ABABAB"), bookings + own + shared)!;
        Hit two = Of(Trips("ABABAB"), bookings + own + shared.Replace("12345678", "12345679", StringComparison.Ordinal))!;

        Assert.Contains("a telephone, address or payer in common", one.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("in common", two.Reason, StringComparison.Ordinal);
        Assert.True(one.SurpriseBits > two.SurpriseBits);
    }

    static Hit? Look(string turns, double minimumBits = 6, string? who = null) => Of(Trips(turns), "", minimumBits, who);

    static Hit? Of(string rows, string bookings = "", double minimumBits = 6, string? who = null)
    {
        SignalCard card = SignalCatalogue.Default.Find(Id)!;
        var parameters = new Dictionary<string, double>(card.Parameters) { ["minimumBits"] = minimumBits };
        return Pipeline.Examples.ExampleRunner.Run(card, new CardExample
        {
            Name = "test", Who = who ?? Number('A'), Manifest = CardLook.Header + rows, Ordinary = Ordinary, Bookings = bookings,
        }, parameters);
    }

    // One trip a month, out on the third and back on the thirteenth.
    static string Trips(string turns) => string.Concat(turns.Select((who, i) =>
        Row($"ZZ301 SVO TBS 2030-{i + 2:00}-03T10:00", who) + Row($"ZZ302 TBS SVO 2030-{i + 2:00}-13T10:00", who)));

    static string Row(string flight, char who) => CardLook.Row(flight, Number(who), surname: who == 'A' ? "SAMPLE" : "EXAMPLE");

    static string Number(char who) => who == 'A' ? "751000001" : "762884411";
}
