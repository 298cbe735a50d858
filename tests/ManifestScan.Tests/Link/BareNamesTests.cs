using ManifestScan.Model;
using ManifestScan.Pipeline.Examples;
using ManifestScan.Signals;

namespace ManifestScan.Link;

/// <summary>A bare name on two bookings joins nobody.</summary>
public class BareNamesTests
{
    const string Manifest = """
        carrier,flight_number,departure_airport,arrival_airport,departure_local,record_locator,surname,given_names,date_of_birth,document_number,document_issuer
        ZZ,101,SVO,IKA,2030-01-04T10:00,AAAAA2,SAMPLE,ONE,1957-07-23,751000001,RUS
        ZZ,101,SVO,IKA,2030-01-05T10:00,BBBBB2,SAMPLE,ONE,1988-03-30,753000802,RUS

        """;

    const string Bookings = """
        record_locator,booking_created_utc,surname,given_names,segment_status,carrier,flight_number,departure_airport,arrival_airport,departure_local
        AAAAA2,2029-12-01T10:00Z,SAMPLE,ONE,HK,ZZ,101,SVO,IKA,2030-01-04T10:00
        AAAAA2,2029-12-01T10:00Z,SAMPLE,ONE,HK,ZZ,102,IKA,SVO,2030-01-14T10:00
        BBBBB2,2029-12-02T10:00Z,SAMPLE,ONE,HK,ZZ,101,SVO,IKA,2030-01-05T10:00

        """;

    [Fact]
    public void Link_OneBareNameOnTheBookingsOfTwo_KeepsThemApart()
    {
        TravelData data = Data();

        Assert.Equal(2, data.Travellers.Count);
        Assert.Equal([0, 1], data.BookingOfMovement.Take(2).Select(b => b == 2 ? 1 : 0));
    }

    // The segment that no manifest lists follows its booking.
    [Fact]
    public void Link_TheOtherSegmentOfTheBooking_IsTheSameTraveller()
    {
        TravelData data = Data();

        Assert.Equal(data.TravellerOf(0), data.Travellers.TravellerOfPerson[data.Tables.Bookings.PersonIds[1]]);
    }

    // Father and son of one name on one booking, which states neither birth dates nor documents: the name there is no proof that they are one.
    [Fact]
    public void Link_TwoOfOneNameOnOneBooking_StayTwo()
    {
        string manifest = Manifest.Replace("BBBBB2", "AAAAA2", StringComparison.Ordinal).Replace("2030-01-05", "2030-01-04", StringComparison.Ordinal);
        string bookings = Bookings.Replace("BBBBB2", "AAAAA2", StringComparison.Ordinal).Replace("2030-01-05", "2030-01-04", StringComparison.Ordinal)
            .Replace("2029-12-02", "2029-12-01", StringComparison.Ordinal);

        Assert.Equal(2, ExampleRunner.Data(new CardExample { Name = "test", Manifest = manifest, Bookings = bookings }).Travellers.Count);
    }

    static TravelData Data() => ExampleRunner.Data(new CardExample { Name = "test", Manifest = Manifest, Bookings = Bookings });
}
