using System.Text;
using ManifestScan.Model;

namespace ManifestScan.Signals.Booking;

/// <summary>A surprise moves when the data do.</summary>
public class ChangedHandsTests
{
    const string Id = "booking.changed-hands";
    const string Header = "record_locator,booking_created_utc,surname,given_names,document_number,issuing_country,segment_status,carrier,flight_number,departure_airport,arrival_airport,departure_local\n";

    [Fact]
    public void Look_WhereTwiceAsManyBookingsChangeHands_IsABitLessSurprised()
    {
        Hit few = Look(changing: 4)!;
        Hit many = Look(changing: 8)!;

        Assert.Equal(8.5 / 4.5, many.Expected!.Value / few.Expected!.Value, 0.01);
        Assert.Equal(Math.Log2(8.5 / 4.5), few.SurpriseBits - many.SurpriseBits, 0.05);
    }

    [Fact]
    public void Look_TheOneWhoLeft_IsToldTheOtherSide() =>
        Assert.StartsWith("Flew ZZ101 SVO-IKA on 2030-01-04 of a booking; another traveller, who is not on the booking, flew ZZ102", Look(changing: 4, who: "751000001")!.Reason, StringComparison.Ordinal);

    [Fact]
    public void Look_UnderAnotherSpelling_IsSilent() => Assert.Null(Look(changing: 4, newcomer: "SAMPLE,TOW"));

    [Fact]
    public void Look_WithoutTheBooking_IsSilent() => Assert.Null(Look(changing: 4, isBooked: false));

    // Whose row on the second flight lost its locator has not left the booking: the booked segment was matched.
    [Fact]
    public void Look_WhoFliesOnWithoutALocator_HasNotLeft()
    {
        string row = "ZZ,102,IKA,SVO,2030-02-04T10:00,,SAMPLE,ONE,1980-02-03,751000001,RUS\n";

        Assert.Null(Look(changing: 4, besides: row));
        Assert.NotNull(Look(changing: 4));
    }

    static Hit? Look(int changing, string who = "753000802", string newcomer = "EXAMPLE,TWO", bool isBooked = true, string besides = "")
    {
        var manifest = new StringBuilder();
        var bookings = new StringBuilder(Header);
        Add(manifest, isBooked ? bookings : new StringBuilder(), "AAAAA2", "SAMPLE,ONE,751000001", $"{newcomer},753000802", 4);
        for (int i = 0; i < 400; i++)
        {
            string own = $"ORDIN{Letters(i)}X,ANY,761{i:000}000";
            Add(manifest, bookings, $"RR{Letters(i)}22", own, i < changing ? $"INSTEAD{Letters(i)}X,SOME,752{i:000}111" : own, 1 + (i % 20));
        }
        return CardLook.Of(Id, who, manifest.Append(besides).ToString(), bookings: bookings.ToString());
    }

    static void Add(StringBuilder manifest, StringBuilder bookings, string locator, string booked, string back, int day)
    {
        foreach ((string flight, string who) in new[] { ($"ZZ,101,SVO,IKA,2030-01-{day:00}T10:00", booked), ($"ZZ,102,IKA,SVO,2030-02-{day:00}T10:00", back) })
        {
            string[] words = who.Split(',');
            manifest.Append(System.Globalization.CultureInfo.InvariantCulture, $"{flight},{locator},{words[0]},{words[1]},1980-02-03,{words[2]},RUS\n");
            bookings.Append(System.Globalization.CultureInfo.InvariantCulture, $"{locator},2029-12-01T10:00Z,{booked},RUS,HK,{flight}\n");
        }
    }

    static string Letters(int i) => string.Concat((char)('A' + (i / 26)), (char)('A' + (i % 26)));
}
