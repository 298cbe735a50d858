using System.Globalization;
using System.Text;

namespace ManifestScan.Bench;

/// <summary>Exports of a shape that makes a careless algorithm quadratic. Everybody in them is invented.</summary>
static class StressShapes
{
    const string ManifestHeader = "carrier,flight_number,departure_airport,arrival_airport,departure_local,record_locator,surname,given_names,date_of_birth,document_number,document_issuer,seat";
    const string BookingHeader = "record_locator,booking_created_utc,agency,surname,given_names,document_number,document_issuer,contact_phone,payment_form,payment_account,segment_status,carrier,flight_number,departure_airport,arrival_airport,departure_local";

    static readonly DateOnly First = new(2031, 1, 1);

    /// <summary>The shapes, as the headers of columns.</summary>
    internal static readonly string[] Names = ["500 seats daily", "party of 300", "one phone", "100,000 flights of one", "10,000 on one flight"];

    /// <summary>Writes a shape and returns its folder.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="folder">Where to write.</param>
    /// <param name="percent">Share of the full size: a phone on a million bookings at 100.</param>
    internal static string Write(string name, string folder, int percent)
    {
        Directory.CreateDirectory(folder);
        using var manifest = new StreamWriter(Path.Combine(folder, "manifests.csv"), append: false, Encoding.UTF8);
        using var bookings = new StreamWriter(Path.Combine(folder, "bookings.csv"), append: false, Encoding.UTF8);
        manifest.WriteLine(ManifestHeader);
        bookings.WriteLine(BookingHeader);
        switch (name)
        {
            // A year of one route: 20,000 people who come again every seven weeks or so.
            case "500 seats daily":
                Each(Part(365, percent), day => Each(500, seat => Fly(manifest, bookings, (day * 500 + seat) * 31 % 20_011, day, seat)));
                break;
            case "party of 300":
                Each(300, seat => Fly(manifest, bookings, seat, 10, seat, locator: "PARTY2"));
                Each(300, seat => Fly(manifest, bookings, seat, 20, seat, locator: "PARTY3"));
                Each(20_000, i => Fly(manifest, bookings, 1000 + i, i % 365, i % 200));
                break;
            case "one phone":
                Each(Part(1_000_000, percent), i => Book(bookings, i, i % 365, "+9991000000"));
                break;
            case "100,000 flights of one":
                Each(Part(100_000, percent), i => Fly(manifest, bookings, 7, i % 365, i % 400, flight: 100 + (i / 365)));
                Each(20_000, i => Fly(manifest, bookings, 1000 + i, i % 365, i % 200));
                break;
            default:
                Each(Part(10_000, percent), seat => Fly(manifest, bookings, seat, 10, seat));
                Each(Part(10_000, percent), seat => Fly(manifest, bookings, seat, 40, seat));
                break;
        }
        return folder;
    }

    static int Part(int full, int percent) => Math.Max(1, (int)((long)full * percent / 100));

    static void Each(int count, Action<int> act)
    {
        for (int i = 0; i < count; i++)
        {
            act(i);
        }
    }

    static void Fly(StreamWriter manifest, StreamWriter bookings, int person, int day, int seat, string? locator = null, int flight = 100)
    {
        string booked = locator ?? Letters((person * 397) + day, 5) + "2";
        manifest.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"ZZ,{flight},SVO,IST,{First.AddDays(day):yyyy-MM-dd}T10:00,{booked},{Name(person)},19{50 + (person % 50)}-01-{1 + (person % 28):00},{710_000_000 + (person * 83)},RUS,{1 + (seat / 6)}{"ABCDEF"[seat % 6]}"));
        Book(bookings, person, day, $"+9992{person:000000}", booked, flight);
    }

    static void Book(StreamWriter bookings, int person, int day, string phone, string? locator = null, int flight = 100) =>
        bookings.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{locator ?? Letters(person, 5) + "3"},{First.AddDays(-1 - (person % 361)):yyyy-MM-dd}T{person % 24:00}:{person * 7 % 60:00}Z,{67_000_000 + (person % 97)},{Name(person)},{710_000_000 + (person * 83)},RUS,{phone},CC,T{person:000000000},HK,ZZ,{flight},SVO,IST,{First.AddDays(day):yyyy-MM-dd}T10:00"));

    static string Name(int person) => $"{Letters(person * 31, 6)},{Letters(person * 17, 5)}";

    static string Letters(int number, int length) => string.Create(length, number, static (text, value) =>
    {
        for (int i = 0; i < text.Length; i++)
        {
            text[i] = (char)('A' + (value % 26));
            value /= 26;
        }
    });
}
