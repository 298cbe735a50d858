using ManifestScan.Pipeline.Examples;

namespace ManifestScan.Cli;

/// <summary>Inputs on disk in which every table gets rows: ordinary travel, a group, bookings, a people list, events, a damaged file.</summary>
static class SmallWorld
{
    internal const string ManifestHeader =
        "carrier,flight_number,departure_airport,arrival_airport,departure_local,record_locator,surname,given_names,date_of_birth,document_number,document_issuer\n";

    internal const string Group = ManifestHeader
        + "ZZ,101,SVO,IKA,2030-03-20T10:00,AAAAA2,SAMPLE,ONE,1980-01-01,201000001,RUS\n"
        + "ZZ,101,SVO,IKA,2030-03-20T10:00,BBBBB2,SAMPLE,TWO,1981-01-01,201000877,RUS\n"
        + "ZZ,101,SVO,IKA,2030-03-20T10:00,CCCCC2,SAMPLE,THREE,1982-01-01,201003001,RUS\n"
        + "ZZ,102,IKA,SVO,2030-03-27T10:00,AAAAA2,SAMPLE,ONE,1980-01-01,201000001,RUS\n"
        + "ZZ,102,IKA,SVO,2030-03-27T10:00,AAAAA2,SAMPLE,ONE,1980-01-01,201000001,RUS\n"    // a duplicate
        + "ZZ,102,IKA,SVO,2030-03-27T10:00,BBBBB2,MARRIED,TWO,1981-01-01,201000877,RUS\n";

    internal const string Bookings =
        "record_locator,created_utc,carrier,flight_number,departure_airport,arrival_airport,departure_local,surname,given_names,document_number,document_issuer,phone,email,card_number\n"
        + "AAAAA2,2030-01-02T08:00Z,ZZ,101,SVO,IKA,2030-03-20T10:00,SAMPLE,ONE,201000001,RUS,+70000000001,one@example.test,4000000000000001\n"
        + "BBBBB2,2030-01-02T08:05Z,ZZ,101,SVO,IKA,2030-03-20T10:00,SAMPLE,TWO,201000877,RUS,+70000000001,,\n"
        + "DDDDD2,2030-01-03T08:00Z,YY,7,IKA,LED,2030-05-01T10:00,BOOKED,ONLY,N77777777,UTO,,,\n";

    internal const string People = "surname,given_names,date_of_birth,document_number,document_issuer,organisation,position\nSAMPLE,ONE,1980-01-01,201000001,RUS,Test Works,Engineer\n";

    internal const string Events = "event_date,event_end_date,event_place,event_label\n2030-03-21,2030-03-23,IKA,Test exhibition\n";

    /// <summary>Arguments that score the world into a folder.</summary>
    internal static string[] Write(TemporaryFolder folder, int flights = 20, int parties = 20) =>
    [
        folder.Write("input/a-ordinary.csv", OrdinaryTravel.Csv($"ZZ101 SVO IKA 2030-01-01 every 3 days {flights} times, {parties} parties, 5 regulars")),
        folder.Write("input/b-group.csv", Group),
        folder.Write("input/c-bookings.csv", Bookings),
        "--people", folder.Write("people.csv", People),
        "--events", folder.Write("events.csv", Events),
    ];

    /// <summary>Bytes of every table, by name, as hashes.</summary>
    internal static SortedDictionary<string, string> Hashes(string output) => new(
        Directory.GetFiles(output, "*.parquet").ToDictionary(
            f => Path.GetFileName(f), f => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f)))),
        StringComparer.Ordinal);
}
