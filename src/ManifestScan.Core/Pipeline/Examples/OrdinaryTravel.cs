using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ManifestScan.Pipeline.Examples;

/// <summary>Writes the ordinary travel of a card's example as manifest rows, from lines such as
/// <c>ZZ101 SVO IKA 2030-01-01 every 3 days 40 times, 60 parties, 1 official, 5 regulars</c> and
/// <c>50 travellers once each on ZZ101 SVO IKA, ZZ301 SVO LED from 2030-01-02</c>.</summary>
/// <remarks>
/// Every party is one invented traveller of the specimen state Utopia with a booking of their own. Official ones show a Russian service
/// passport, a new one on each flight; regulars are the same travellers on every flight of the line.
/// The second form flies each traveller once on each of the flights, four weeks apart.
/// </remarks>
static partial class OrdinaryTravel
{
    const string Header =
        "carrier,flight_number,departure_airport,arrival_airport,departure_local,record_locator,surname,given_names,document_number,document_issuer";

    /// <summary>The rows of all lines, with a header.</summary>
    /// <exception cref="FormatException">A line has another form.</exception>
    internal static string Csv(string lines)
    {
        var csv = new StringBuilder(Header).Append('\n');
        int serial = 0;
        foreach (string line in lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            serial = Append(csv, line, serial);
        }
        return csv.ToString();
    }

    /// <summary>The same rows as confirmed segments of a booking export.</summary>
    internal static string BookingsCsv(string lines) =>
        string.Concat(Csv(lines).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select((row, index) => row + (index == 0 ? ",booking_created_utc,segment_status\n" : ",2029-12-01T10:00Z,HK\n")));

    static int Append(StringBuilder csv, string line, int serial)
    {
        if (RoundLine().Match(line) is { Success: true } round)
        {
            return AppendRound(csv, round, serial);
        }
        Match match = Line().Match(line);
        if (!match.Success)
        {
            throw new FormatException($"Neither '<flight> <from> <to> <date> every <n> days <n> times, <n> parties ...' nor '<n> travellers once each on ...': '{line}'.");
        }
        DateOnly first = DateOnly.ParseExact(match.Groups["date"].ValueSpan, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        int firstRegular = serial;
        serial += Number("regulars");
        for (int flight = 0; flight < Number("times"); flight++)
        {
            string day = first.AddDays(flight * Number("days")).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            for (int party = 0; party < Number("parties"); party++)
            {
                bool isRegular = party < Number("regulars");
                bool isOfficial = !isRegular && party < Number("regulars") + Number("official");
                int person = isRegular ? firstRegular + party : serial++;
                string leg = $"{match.Groups["carrier"].Value},{match.Groups["number"].Value},{match.Groups["from"].Value},{match.Groups["to"].Value},{day}T10:00";
                Append(csv, leg, person, serial + (party * 7919), isOfficial);
            }
        }
        return serial;

        int Number(string group) => match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;
    }

    static int AppendRound(StringBuilder csv, Match round, int serial)
    {
        DateOnly first = DateOnly.ParseExact(round.Groups["date"].ValueSpan, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        int travellers = int.Parse(round.Groups["travellers"].ValueSpan, CultureInfo.InvariantCulture);
        string[][] flights = [.. round.Groups["flights"].Value.Split(", ").Select(f => f.Split(' '))];
        for (int person = 0; person < travellers; person++)
        {
            for (int i = 0; i < flights.Length; i++)
            {
                string day = first.AddDays((i * 28) + (person % 7 * 4)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                string leg = $"{flights[i][0][..2]},{flights[i][0][2..]},{flights[i][1]},{flights[i][2]},{day}T10:00";
                Append(csv, leg, serial + person, serial + person + (i * 7919), isOfficial: false);
            }
        }
        return serial + travellers;
    }

    static void Append(StringBuilder csv, string leg, int person, int booking, bool isOfficial)
    {
        // Spread over the range, so that neighbours on a flight have no neighbouring numbers.
        long number = 10_000_000 + (person * 7_919_777L % 89_999_999);
        csv.Append(leg).Append(',').Append(Letters(booking * 104_729L)).Append(",ORDINARY,").Append(Letters(person * 15_485_863L)).Append(',')
            .Append(isOfficial ? "20" : "N1").Append((number % 10_000_000).ToString("0000000", CultureInfo.InvariantCulture))
            .Append(',').Append(isOfficial ? "RUS" : "UTO").Append('\n');
    }

    static string Letters(long number) => string.Create(6, number, static (text, value) =>
    {
        for (int i = 0; i < text.Length; i++)
        {
            text[i] = (char)('A' + (value % 26));
            value /= 26;
        }
    });

    [GeneratedRegex(@"^(?<travellers>\d+) travellers once each on (?<flights>([A-Z0-9]{2}\d{1,4} [A-Z]{3} [A-Z]{3}(, )?)+) from (?<date>\d{4}-\d\d-\d\d)$")]
    private static partial Regex RoundLine();

    [GeneratedRegex(@"^(?<carrier>[A-Z0-9]{2})(?<number>\d{1,4}) (?<from>[A-Z]{3}) (?<to>[A-Z]{3}) (?<date>\d{4}-\d\d-\d\d) every (?<days>\d+) days (?<times>\d+) times, (?<parties>\d+) parties(, (?<official>\d+) official)?(, (?<regulars>\d+) regulars)?$")]
    private static partial Regex Line();
}
