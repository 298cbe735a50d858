using System.Globalization;
using System.Text;
using ManifestScan.Model;

namespace ManifestScan.Signals.Timing;

/// <summary>A surprise moves when the data do.</summary>
public class LeavesAfterEventTests
{
    const string Id = "timing.leaves-after-event";
    const string Header = "record_locator,booking_created_utc,agency,surname,given_names,contact_phone,payment_form,segment_status,carrier,flight_number,departure_airport,arrival_airport,departure_local\n";
    const string Event = "date,end_date,place,label\n2030-03-14,2030-03-15,IKA,Air show\n";

    [Fact]
    public void Look_WhereTwiceAsManyLeaveSo_ExpectsTwiceAsMany()
    {
        Hit few = Look(others: 10, leaversOn: "2030-03-17")!;
        Hit many = Look(others: 20, leaversOn: "2030-03-17")!;

        Assert.Equal(2, many.Expected!.Value / few.Expected!.Value, 0.15);
        Assert.True(many.SurpriseBits < few.SurpriseBits - 0.5);
    }

    [Fact]
    public void Look_NamesTheEvent() => Assert.Contains("after Air show of 2030-03-14", Look(others: 10)!.Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("2030-03-01T08:00", "2030-03-16")]
    [InlineData("2030-03-24T08:00", "2030-03-25")]
    public void Look_BookedEarlyOrDaysLater_IsSilent(string created, string departure) => Assert.Null(Look(10, created, departure));

    // The three who leave with them were nowhere near as likely to as the event's date makes it look: late one-way tickets are the measure.
    [Fact]
    public void Look_OthersOfTheRoute_AreStrangersWhateverTheCounter() =>
        Assert.Contains("3 strangers did the same on this route", Look(others: 3)!.Reason, StringComparison.Ordinal);

    [Fact]
    public void Look_WithoutEvents_IsSilent() => Assert.Null(Look(10, events: ""));

    static Hit? Look(int others, string created = "2030-03-15T08:00", string departure = "2030-03-16", string events = Event, string leaversOn = "2030-03-16")
    {
        var rows = new StringBuilder(Header);
        Add(rows, 0, "SAMPLE", created, departure);
        for (int i = 0; i < 400; i++)
        {
            Add(rows, i + 1, $"NAME{(char)('A' + (i / 26))}{(char)('A' + (i % 26))}X", $"2030-01-{1 + (i / 10 % 29):00}T10:00", $"2030-03-{1 + (i % 10):00}");
        }
        for (int i = 0; i < others; i++)
        {
            Add(rows, 500 + i, $"LEAVER{(char)('A' + i)}X", "2030-03-15T09:00", leaversOn);
        }
        return CardLook.Named(Id, "SAMPL", rows.ToString(), events, ("minimumBits", 0.1), ("minimumBookings", 1), ("reachDays", 0.5));
    }

    static void Add(StringBuilder rows, int number, string surname, string created, string departure) => rows.Append(
        CultureInfo.InvariantCulture, $"L{(char)('A' + (number / 26 % 26))}{(char)('A' + (number % 26))}{(number / 676) + 2}22,{created}Z,,{surname},ANY,+9991{number:000000},CC,HK,ZZ,101,IKA,SVO,{departure}T10:00\n");
}
