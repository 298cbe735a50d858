using ManifestScan.Model;

namespace ManifestScan.Signals.Timing;

public class EventAlignmentTests
{
    const string Id = "timing.event-alignment";
    const string Who = "751000001";

    static readonly string[] EventDays = ["2030-02-03", "2030-04-06", "2030-06-05", "2030-08-04"];

    // Windows are 2030-01-31 to 02-03 and so on; a second event ten days later doubles them.
    [Fact]
    public void Doubling_TheEvents_DoublesTheExpectationAndTakesBits()
    {
        Hit once = Look(Trips(4), parties: 30, EventDays)!;
        Hit twice = Look(Trips(4), parties: 30, [.. EventDays, "2030-02-13", "2030-04-16", "2030-06-15", "2030-08-14"])!;

        Assert.InRange(twice.Expected!.Value / once.Expected!.Value, 1.9, 2.2);
        Assert.InRange(once.SurpriseBits - twice.SurpriseBits, 3, 4.5);
    }

    // What fills the route on the event's days for everybody is in the expectation.
    [Fact]
    public void Doubling_TheTrafficAroundEvents_RaisesTheExpectation()
    {
        string extra = string.Concat(EventDays.Select(day => $"ZZ109 SVO IKA {day} every 1 days 1 times, 30 parties\n"));

        Assert.True(Look(Trips(4), 30, EventDays, extra)!.Expected > Look(Trips(4), 30, EventDays)!.Expected + 0.1);
    }

    [Fact]
    public void Doubling_TheFlightSize_LeavesTheExpectation() =>
        Assert.Equal(Look(Trips(4), 30, EventDays)!.Expected!.Value, Look(Trips(4), 60, EventDays)!.Expected!.Value, 0.01);

    [Fact]
    public void Look_FewerThanFourTrips_ShowsTheFactWithoutBits() => Assert.Equal(0, Look(Trips(3), 30, EventDays)!.SurpriseBits);

    [Fact]
    public void Look_EventsElsewhere_IsSilent() => Assert.Null(Look(Trips(4), 30, EventDays, place: "TBS"));

    // Three on bookings of their own at four events, and a family that books together.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Look_AGroupAtTheSameEvents_NeedsSeparateBookings(bool isApart)
    {
        string rows = string.Concat(Enumerable.Range(0, 3).Select(member => Trips(3, $"75100000{member + 1}", member, isApart)));
        Hit hit = Look(rows, 30, EventDays)!;

        Assert.Equal(isApart ? 2 : 0, hit.OtherTravellers.Count);
        Assert.Equal(isApart, hit.SurpriseBits > 5);
    }

    static string Trips(int count, string document = Who, int member = 0, bool isApart = true) => string.Concat(Enumerable.Range(0, count).Select(i =>
        CardLook.Row($"ZZ101 SVO IKA {EventDays[i]}T10:00", document, isApart ? $"AB{member}CD{i}" : $"ABXCD{i}", "SAMPLE", $"NAME{(char)('A' + member)}")));

    static Hit? Look(string manifest, int parties, string[] events, string more = "", string place = "IKA") => CardLook.Of(
        Id,
        Who,
        manifest,
        $"ZZ101 SVO IKA 2030-01-01 every 1 days 250 times, {parties} parties\n" + more,
        events: "date,place,label\n" + string.Concat(events.Select(day => $"{day},{place},Fair\n")));
}
