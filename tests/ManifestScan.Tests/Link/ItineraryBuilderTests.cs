using System.Text;
using ManifestScan.Model;

namespace ManifestScan.Link;

/// <summary>Journeys and trips as text: legs of a journey joined by '-', a journey that begins a trip after '|', a way back after '~'.</summary>
public class ItineraryBuilderTests
{
    public static TheoryData<string, string[]> Cases => new()
    {
        { "|SVO-IST-IKA", ["ZZ1 SVO-IST 2030-01-05 06:00-09:00", "ZZ2 IST-IKA 2030-01-05 11:00-14:00"] },
        { "|SVO-IST|IST-IKA", ["ZZ1 SVO-IST 2030-01-05 06:00-09:00", "ZZ2 IST-IKA 2030-01-06 09:01-12:00"] },       // a minute over a day is a stay
        { "|SVO-IST-IKA", ["ZZ1 SVO-IST 2030-01-05 06:00-09:00", "ZZ2 IST-IKA 2030-01-06 09:00-12:00"] },           // a day is a connection
        { "|SVO-IST-IKA", ["ZZ1 SVO-IST 2030-01-05", "ZZ2 IST-IKA 2030-01-06"] },                                   // dates alone: the next day
        { "|SVO-IST|IST-IKA", ["ZZ1 SVO-IST 2030-01-05", "ZZ2 IST-IKA 2030-01-07"] },
        { "|SVO-IST|LED-IKA", ["ZZ1 SVO-IST 2030-01-05 06:00-09:00", "ZZ2 LED-IKA 2030-01-05 11:00-14:00"] },       // does not connect
        { "|SVO-IKA~IKA-SVO", ["ZZ1 SVO-IKA 2030-01-05 06:00-09:00", "ZZ2 IKA-SVO 2030-01-05 11:00-14:00"] },       // day trip: no airport twice
        { "|SVO-IKA~IKA-SVO", ["ZZ1 SVO-IKA 2030-01-05", "ZZ2 IKA-SVO 2030-01-12"] },
        { "|SVO-IKA~IKA-SVO", ["ZZ1 SVO-IKA 2030-01-05", "ZZ2 IKA-SVO 2030-10-02"] },                               // 270 days
        { "|SVO-IKA|IKA-SVO", ["ZZ1 SVO-IKA 2030-01-05", "ZZ2 IKA-SVO 2030-10-03"] },                               // 271 days
        { "|SVO-IKA|IKA-LED", ["ZZ1 SVO-IKA 2030-01-05", "ZZ2 IKA-LED 2030-01-12"] },                               // back to another city
        { "|SVO-IKA~IKA-SVO|SVO-IKA~IKA-SVO", ["ZZ1 SVO-IKA 2030-01-05", "ZZ2 IKA-SVO 2030-01-12", "ZZ1 SVO-IKA 2030-02-05", "ZZ2 IKA-SVO 2030-02-12"] },
        { "|SVO-IST-IKA~IKA-IST-SVO", ["ZZ1 SVO-IST 2030-01-05", "ZZ2 IST-IKA 2030-01-05", "ZZ3 IKA-IST 2030-01-12", "ZZ4 IST-SVO 2030-01-12"] },
        { "|SVO-IKA~IKA-LED-SVO", ["ZZ1 SVO-IKA 2030-01-05", "ZZ3 IKA-LED 2030-01-12", "ZZ4 LED-SVO 2030-01-12"] },  // one day, no times: as they connect
        { "|-IKA|IKA-", ["ZZ1 -IKA 2030-01-05", "ZZ2 IKA- 2030-01-12"] },                                           // unknown origin is no return
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Build_Legs_AreCutIntoJourneysAndTrips(string expected, string[] legs)
    {
        var forward = new Records();
        var backward = new Records();
        foreach (string leg in legs)
        {
            forward.Move("SAMPLE ONE RUS:1", leg);
        }
        foreach (string leg in legs.Reverse())
        {
            backward.Move("SAMPLE ONE RUS:1", leg);
        }

        Assert.Equal(expected, Text(forward.Data()));
        Assert.Equal(expected, Text(backward.Data()));
    }

    [Fact]
    public void Build_CancelledAndCrew_AreInNoJourney() => Assert.Equal("|SVO-IKA", Text(new Records()
        .Move("SAMPLE ONE RUS:1", "ZZ1 SVO-IKA 2030-01-05")
        .Move("SAMPLE ONE RUS:1", "ZZ1 SVO-IKA 2030-02-05", status: MovementStatus.Cancelled)
        .Move("SAMPLE ONE RUS:1", "ZZ1 SVO-IKA 2030-03-05", role: TravelRole.Crew)
        .Data()));

    [Fact]
    public void Build_TravellersDoNotRunIntoOneAnother()
    {
        TravelData data = new Records().Move("SAMPLE ONE RUS:1", "ZZ1 SVO-IST 2030-01-05").Move("SAMPLE TWO RUS:2", "ZZ2 IST-SVO 2030-01-06").Data();

        Assert.Equal(2, data.Itineraries.BeginsTrip.Count(b => b));
        Assert.Equal([(0, 1), (1, 2)], [data.Itineraries.JourneysOf(0), data.Itineraries.JourneysOf(1)]);
    }

    static string Text(TravelData data)
    {
        var text = new StringBuilder();
        for (int journey = 0; journey < data.Itineraries.BeginsTrip.Length; journey++)
        {
            text.Append(data.Itineraries.BeginsTrip[journey] ? '|' : '~');
            text.Append(Code(data, data.LegOf(data.Itineraries.Legs(journey)[0]).DepartureAirportId));
            foreach (int movement in data.Itineraries.Legs(journey))
            {
                text.Append('-').Append(Code(data, data.LegOf(movement).ArrivalAirportId));
            }
        }
        return text.ToString();
    }

    static string? Code(TravelData data, int id) => data.Tables.Codes.Text(id);
}
