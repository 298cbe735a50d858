using System.Globalization;
using System.Text;
using ManifestScan.Model;
using ManifestScan.Pipeline.Examples;

namespace ManifestScan.Signals;

/// <summary>A small world for one signal, built row by row: flights taken and bookings made, of people by number; 0 is the one looked at.</summary>
sealed class TravelWorld(string id)
{
    static readonly DateOnly First = new(2030, 1, 1);

    readonly StringBuilder _manifest = new(
        "carrier,flight_number,departure_airport,arrival_airport,departure_local,record_locator,surname,given_names,date_of_birth,document_number,document_issuer,document_issued,seat,status,role\n");

    readonly StringBuilder _bookings = new(
        "record_locator,booking_created_utc,agency,surname,given_names,document_number,document_issuer,contact_phone,payment_form,payment_account,segment_status,carrier,flight_number,departure_airport,arrival_airport,departure_local\n");

    bool _hasBookings;
    string _who = Document(0);

    /// <summary>Events as a card writes them.</summary>
    internal string Events { get; init; } = "";

    /// <summary>A document number for a person.</summary>
    internal static string Document(int person) => (751_000_000 + (person * 79_193)).ToString(CultureInfo.InvariantCulture);

    /// <summary>A surname and a given name for a person, without a letter in common with the next ones.</summary>
    internal static string Name(int person) =>
        $"{string.Concat(Enumerable.Range(0, 5).Select(i => (char)('A' + ((person * 7919 / (int)Math.Pow(26, i % 4)) + (i * 5) + person) % 26)))}Z,N{(char)('A' + (person % 26))}{(char)('A' + (person / 26 % 26))}Q";

    /// <summary>A person flies <c>ZZ101 SVO IST</c> so many days after the first of January 2030.</summary>
    internal TravelWorld Fly(int person, string flight, int day, string more = "")
    {
        Dictionary<string, string> extra = Extra(more);
        string time = extra.GetValueOrDefault("time", "10:00");
        _manifest.AppendLine(CultureInfo.InvariantCulture,
            $"{Leg(flight)},{Day(day)}T{time},{extra.GetValueOrDefault("locator")},{extra.GetValueOrDefault("name", Name(person))},{extra.GetValueOrDefault("born")},{extra.GetValueOrDefault("document", Document(person))},RUS,{(extra.TryGetValue("issued", out string? ago) ? Day(day - int.Parse(ago, CultureInfo.InvariantCulture)) : "")},{extra.GetValueOrDefault("seat")},{extra.GetValueOrDefault("status", "boarded")},{extra.GetValueOrDefault("role", "passenger")}");
        return this;
    }

    /// <summary>A person is booked on a flight.</summary>
    internal TravelWorld Book(int person, string flight, int day, string more)
    {
        Dictionary<string, string> extra = Extra(more);
        _hasBookings = true;
        _bookings.AppendLine(CultureInfo.InvariantCulture,
            $"{extra["locator"]},{extra.GetValueOrDefault("created", "2029-12-01T10:00")}Z,{extra.GetValueOrDefault("agency")},{extra.GetValueOrDefault("name", Name(person))},{Document(person)},RUS,{extra.GetValueOrDefault("phone")},CC,{extra.GetValueOrDefault("account")},{extra.GetValueOrDefault("status", "HK")},{Leg(flight)},{Day(day)}T10:00");
        return this;
    }

    /// <summary>Lets many do something.</summary>
    internal TravelWorld Each(int from, int count, Action<TravelWorld, int> act)
    {
        for (int i = from; i < from + count; i++)
        {
            act(this, i);
        }
        return this;
    }

    /// <summary>Looks for another document than that of person 0.</summary>
    internal TravelWorld Seek(string? document)
    {
        _who = document ?? _who;
        return this;
    }

    /// <summary>What the signal says of person 0; null when it is silent.</summary>
    internal Hit? Look(params (string Name, double Value)[] changed)
    {
        SignalCard card = SignalCatalogue.Default.Find(id)!;
        var parameters = new Dictionary<string, double>(card.Parameters);
        foreach ((string name, double value) in changed)
        {
            parameters[name] = value;
        }
        return ExampleRunner.Run(card, new CardExample
        {
            Name = "test",
            Manifest = _manifest.ToString().ReplaceLineEndings("\n"),
            Bookings = _hasBookings ? _bookings.ToString().ReplaceLineEndings("\n") : "",
            Events = Events,
            Who = _who,
        }, parameters);
    }

    /// <summary>Six letters for a booking of a person.</summary>
    internal static string Locator(int person, int number) =>
        $"{(char)('A' + (number % 26))}{(char)('A' + (number / 26 % 26))}{(char)('A' + (person % 26))}{(char)('A' + (person / 26 % 26))}{(char)('A' + (person / 676 % 26))}2";

    static string Leg(string flight)
    {
        string[] words = flight.Split(' ');
        return $"{words[0][..2]},{words[0][2..]},{words[1]},{words[2]}";
    }

    static string Day(int day) => First.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static Dictionary<string, string> Extra(string more) =>
        more.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).ToDictionary(p => p[0], p => p[1].Replace("~", " ", StringComparison.Ordinal), StringComparer.Ordinal);
}
