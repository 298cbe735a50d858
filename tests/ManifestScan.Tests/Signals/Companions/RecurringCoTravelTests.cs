using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>A surprise moves when the data do.</summary>
public class RecurringCoTravelTests
{
    const string Id = "companions.recurring-co-travel";

    static readonly string[] Flights = ["ZZ101 SVO IKA 2030-02-02", "ZZ201 SVO TBS 2030-03-02", "ZZ301 SVO LED 2030-04-13", "ZZ401 SVO EVN 2030-05-21"];

    // Each route's flights leave every second day; twice the parties on each of them leave the shares of flights as they were, twice the
    // parties on the tested flights alone double them.
    [Fact]
    public void Look_OnFlightsOfTwiceTheTravellers_ExpectsAtLeastTwiceAsManyMeetings()
    {
        Hit once = World(parties: 40).Look("751000001", ("minimumBits", 0.1), ("unknownBits", 200))!;
        Hit twice = World(parties: 40, [.. Flights.SelectMany(f => Enumerable.Range(0, 41).Select(i => $"{f} EEE{f[2]}{Letter(i)} X{f[2]}{Letter(i)}/ANY 75{f[2]}{i:000000}"))])
            .Look("751000001", ("minimumBits", 0.1), ("unknownBits", 200))!;

        // A little more than twice: the crowd also makes the route and the weekday more of a custom.
        Assert.InRange(twice.Expected!.Value / once.Expected!.Value, 2, 2.6);
        Assert.True(twice.SurpriseBits < once.SurpriseBits - 2);
    }

    [Fact]
    public void Look_WhereTwiceAsManyCouldHaveBeenMet_IsOneBitLessSurprised()
    {
        string[] regulars = ["ZZ101 SVO IKA 2030-08-02", "ZZ101 SVO IKA 2030-08-20", "ZZ101 SVO IKA 2030-09-06", "ZZ101 SVO IKA 2030-09-24"];
        Hit few = World(parties: 40, Twice(regulars, 500)).Look("751000001", ("minimumBits", 0.1), ("unknownBits", 200))!;
        Hit many = World(parties: 40, Twice(regulars, 1000)).Look("751000001", ("minimumBits", 0.1), ("unknownBits", 200))!;

        Assert.Equal(1, few.SurpriseBits - many.SurpriseBits, 0.35);
    }

    // Four times as seen, which who flies these routes but twice cannot have done.
    [Fact]
    public void Look_WhereOthersFlyTooSeldom_IsAsSurprised()
    {
        string[] seldom = ["ZZ101 SVO IKA 2030-08-02", "ZZ101 SVO IKA 2030-08-20"];
        Hit few = World(parties: 40, Twice(seldom, 500)).Look("751000001", ("minimumBits", 0.1), ("unknownBits", 200))!;
        Hit many = World(parties: 40, Twice(seldom, 1000)).Look("751000001", ("minimumBits", 0.1), ("unknownBits", 200))!;

        Assert.Equal(few.SurpriseBits, many.SurpriseBits, 0.1);
    }

    [Fact]
    public void Look_OutAndBackOnOneDay_IsOneMeetingAndMoreThanOneWay()
    {
        string[] ways = [.. Flights, .. Flights.Select(Back)];
        Hit there = World(parties: 40).Look("751000001", ("minimumBits", 0.1), ("unknownBits", 200))!;
        Hit both = new SignalWorld(Id, Ordinary(40), Pair(ways)).Look("751000001", ("minimumBits", 0.1), ("unknownBits", 200))!;

        Assert.Equal(4, both.Observed);
        Assert.Contains("(4 of them out and back)", both.Reason, StringComparison.Ordinal);
        Assert.True(both.SurpriseBits > there.SurpriseBits);
    }

    [Fact]
    public void Look_OnOneBooking_IsSilent() =>
        Assert.Null(new SignalWorld(Id, Ordinary(40), [.. Flights.SelectMany(f => new[] { $"{f} PPPPP{f[2]} SAMPLE/ONE 751000001", $"{f} PPPPP{f[2]} EXAMPLE/TWO 753000802" })])
            .Look("751000001", ("minimumBits", 0.1), ("unknownBits", 200)));

    [Theory]
    [InlineData("+9992000001", "+9992000002", true)]
    [InlineData("+9992000001", null, false)]       // of the other nobody knows how the booking was made
    [InlineData(null, null, false)]
    public void Look_WithoutBookings_CountsLittleAndSaysWhy(string? ownPhone, string? otherPhone, bool isKnown)
    {
        string rows = string.Concat(Flights.Select((f, i) => CardLook.Row($"{f}T10:00", "751000001", $"AAAAA{i + 2}")
            + CardLook.Row($"{f}T10:00", "753000802", $"BBBBB{i + 2}", "EXAMPLE", "TWO")));
        string bookings = "record_locator,booking_created_utc,surname,given_names,document_number,document_issuer,contact_phone,carrier,flight_number,departure_airport,arrival_airport,departure_local\n"
            + Booking("AAAAA2", "SAMPLE,ONE,751000001", ownPhone) + Booking("BBBBB2", "EXAMPLE,TWO,753000802", otherPhone);

        Hit hit = CardLook.Of(Id, "751000001", rows, Ordinary(40), bookings)!;

        Assert.Equal(isKnown, hit.SurpriseBits > 10);
        Assert.Equal(!isKnown, hit.Reason.EndsWith("looks the same: no more than 6 bits count.", StringComparison.Ordinal));
    }

    static string Booking(string locator, string who, string? phone) =>
        $"{locator},2030-01-05T10:00Z,{who},RUS,{phone},ZZ,101,SVO,IKA,2030-02-02T10:00\n";

    // Three more on the booking of one of the two, who all met the other: each of the four could have been told.
    [Fact]
    public void Look_APartyThatMetSomebody_SharesTheSurprise()
    {
        string[] party = [.. Flights.SelectMany((f, i) => new[] { "FIRST", "SECOND", "THIRD" }.Select((n, k) => $"{f} AAAAA{i + 2} {n}/ANY 75{k + 4}000311 boarded"))];
        SignalWorld two = World(parties: 40), four = World(parties: 40, party);

        double Lost(string who) => two.Look(who, ("minimumBits", 0.1), ("unknownBits", 200))!.SurpriseBits - four.Look(who, ("minimumBits", 0.1), ("unknownBits", 200))!.SurpriseBits;

        // The crowd costs both of them as much.
        Assert.Equal(2, Lost("751000001") - Lost("753000802"), 0.1);
    }

    [Fact]
    public void Look_CancelledMeetingsAndCrew_DoNotCount() =>
        Assert.Null(new SignalWorld(Id, Ordinary(40),
            [.. Flights.Select((f, i) => $"{f} AAAAA{i + 2} SAMPLE/ONE 751000001 boarded"), .. Flights.Select((f, i) => $"{f} BBBBB{i + 2} EXAMPLE/TWO 753000802 {(i % 2 == 0 ? "cancelled" : "boarded crew")}")])
            .Look("751000001", ("minimumBits", 0.1), ("unknownBits", 200)));

    // Three who meet each other: each one's company is the two others, and the group has all three.
    [Fact]
    public void Look_ThreeStrangers_AreOneGroup()
    {
        SignalWorld world = World(parties: 40, [.. Flights.Select((f, i) => $"{f} CCCCC{i + 2} OTHER/THREE 752000311 boarded")]);

        GroupFinding group = Assert.Single(world.Groups(("minimumBits", 0.1), ("unknownBits", 200)));
        Hit hit = world.Look("751000001", ("minimumBits", 0.1), ("unknownBits", 200))!;

        Assert.Equal(3, group.Members.Count);
        Assert.Equal(4, group.Meetings);
        Assert.Equal(12, group.Movements.Count);
        Assert.Equal(2, hit.OtherTravellers.Count);
        Assert.Contains("With 1 further companion: 4 meetings", hit.Reason, StringComparison.Ordinal);
    }

    static SignalWorld World(int parties, params string[] more) => new(Id, Ordinary(parties), [.. Pair(Flights), .. more]);

    static string[] Pair(string[] flights) =>
        [.. flights.Select((f, i) => $"{f} AAAAA{i + 2} SAMPLE/ONE 751000001 boarded"), .. flights.Select((f, i) => $"{f} BBBBB{i + 2} EXAMPLE/TWO 753000802 boarded")];

    static string[] Twice(string[] flights, int travellers) =>
        [.. Enumerable.Range(0, travellers).SelectMany(i => flights.Select(f => $"{f} R{f[^1]}{Letter(i)}Q R{Letter(i)}/ANY 74{i:0000000} boarded"))];

    static string Ordinary(int parties) => string.Join('\n', Flights.Select(f => $"{f[..13]} 2030-01-01 every 2 days 90 times, {parties} parties"));

    static string Back(string flight) => $"ZZ9{flight[2..5]} {flight[10..13]} {flight[6..9]} {flight[14..^2]}{int.Parse(flight[^2..], System.Globalization.CultureInfo.InvariantCulture) + 4:00}";

    static string Letter(int i) => string.Concat((char)('A' + (i / 676)), (char)('A' + (i / 26 % 26)), (char)('A' + (i % 26)));
}
