using ManifestScan.Model;
using ManifestScan.Pipeline.Examples;

namespace ManifestScan.Signals;

/// <summary>Runs a signal of the catalogue over a small world written as cards write theirs.</summary>
static class CardLook
{
    /// <summary>Header of the manifests in these tests.</summary>
    internal const string Header =
        "carrier,flight_number,departure_airport,arrival_airport,departure_local,record_locator,surname,given_names,date_of_birth,document_number,document_issuer\n";

    /// <summary>The hit of the traveller with a document number, or null.</summary>
    internal static Hit? Of(string id, string who, string manifest, string ordinary = "", string bookings = "", string events = "") =>
        ExampleRunner.Run(SignalCatalogue.Default.Find(id)!, new CardExample
        {
            Name = "test",
            Who = who,
            Manifest = Header + manifest,
            Ordinary = ordinary,
            Bookings = bookings,
            Events = events,
        });

    /// <summary>A manifest row: <c>Row("ZZ101 SVO IKA 2030-02-03T10:00", "751000001")</c>.</summary>
    internal static string Row(string flight, string document, string locator = "", string surname = "SAMPLE", string given = "ONE", string issuer = "RUS")
    {
        string[] words = flight.Split(' ');
        return $"{words[0][..2]},{words[0][2..]},{words[1]},{words[2]},{words[3]},{locator},{surname},{given},1980-02-03,{document},{issuer}\n";
    }

    /// <summary>The hit of the first traveller whose folded surname begins so, with other parameters, from bookings alone; or null.</summary>
    internal static Hit? Named(string id, string surname, string bookings, string events = "", params (string Name, double Value)[] changed)
    {
        SignalCard card = SignalCatalogue.Default.Find(id)!;
        var parameters = new Dictionary<string, double>(card.Parameters);
        foreach ((string name, double value) in changed)
        {
            parameters[name] = value;
        }
        TravelData data = ExampleRunner.Data(new CardExample { Name = "test", Bookings = bookings, Events = events });
        return SignalCatalogue.Default.Run(id, new SignalContext(data, new SignalParameters(parameters), 1)).Hits
            .FirstOrDefault(h => Surnames.StemsOf(data, h.Traveller).Exists(s => s.StartsWith(surname, StringComparison.Ordinal)));
    }
}
