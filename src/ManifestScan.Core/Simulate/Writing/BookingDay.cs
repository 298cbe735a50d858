using ManifestScan.Simulate.Drawing;
using ManifestScan.Simulate.Persons;
using ManifestScan.Simulate.Travel;
using ManifestScan.Simulate.Worlds;

namespace ManifestScan.Simulate.Writing;

/// <summary>Writes the bookings whose first departure in the window is on one day, in an order that only the seed knows.</summary>
sealed class BookingDay(World world, Phrases phrases, CsvBuffer line) : IDisposable
{
    internal const string Header =
        "record_locator,booking_created_utc,agency,office,surname,given_names,date_of_birth,document_number,issuing_country,contact_phone," +
        "contact_email,payment_form,payment_account,ticket_number,fare_class,segment_number,segment_status,carrier,flight_number," +
        "departure_airport,arrival_airport,departure_local\n";

    const double NoDocumentShare = .3;
    const double NoBirthDateShare = .15;
    const double NoEmailShare = .3;

    static readonly string[] DialCodes = ["1", "7", "44", "49", "33", "34", "39", "90", "86", "82", "91", "971", "20", "55", "61", "48"];

    readonly ulong _seed = world.Plan.Seed;
    readonly CsvBuffer _origin = new(0);
    readonly CsvBuffer _contact = new(0);

    /// <summary>Keys of story members and look-alikes who stand on a booking.</summary>
    internal List<ulong> Booked { get; } = [];

    /// <summary>Documents of story members and look-alikes that were written without a fault.</summary>
    internal List<(Person Person, Document Document)> Seen { get; } = [];

    internal void Write(ReadOnlySpan<Person> people, ReadOnlySpan<BookingHead> heads, ReadOnlySpan<BookingRow> rows, int[] indexes)
    {
        var keys = new ulong[indexes.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = Dice.Mix(_seed, heads[indexes[i]].Key, 0x626F);
        }
        Array.Sort(keys, indexes);
        foreach (int i in indexes)
        {
            ref readonly BookingHead head = ref heads[i];
            RenderHead(head);
            foreach (ref readonly BookingRow row in rows.Slice(head.FirstRow, head.Rows))
            {
                WriteRow(people[row.Person], head, row);
            }
        }
    }

    public void Dispose()
    {
        _origin.Dispose();
        _contact.Dispose();
    }

    /// <summary>Renders what all rows of a booking share.</summary>
    void RenderHead(in BookingHead head)
    {
        _origin.Clear();
        WriteOrigin(head);
        _contact.Clear();
        WriteContact(head);
        WritePayment(head);
    }

    void WriteRow(in Person person, in BookingHead head, in BookingRow row)
    {
        var dice = Dice.For(_seed, person.Key, head.Key, 0x6266);
        RowFault fault = RowFaults.Draw(world.Plan.FaultRate, ref dice);
        ref readonly Flight flight = ref world.Schedule.Flights[row.Flight];
        line.StartLine();
        line.Raw(_origin.Written);
        PersonColumns.Names(line, person, row.Spelling, fault, ref dice);
        WriteIdentity(person, row, head, fault, ref dice);
        line.Raw(_contact.Written);
        line.RawDigits(900 + flight.Carrier, 3);
        line.RawDigits((long)(Dice.Mix(_seed, head.Key, person.Key) % 10_000_000_000), 10);
        line.Comma();
        line.Raw("YYMMBHKQLVCJ"[(int)(head.Key >> 44) % 12]);
        line.Comma();
        line.Number(row.Segment);
        line.Text(row.IsCancelled ? "XX"u8 : "HK"u8);
        line.Raw(phrases.BookingFlight(row.Flight));
        line.Raw(phrases.Date(phrases.Today + row.Day));
        line.RawClock(flight.DepartureMinute);
        line.Comma();
        line.EndLine();
        if (person.Tag > 0)
        {
            Booked.Add(person.Key);
        }
    }

    void WriteOrigin(in BookingHead head)
    {
        CsvBuffer line = _origin;
        Locator.Write(head.Key, line);
        line.Comma();
        int day = Clock.FloorDay(head.CreatedUtcMinute);
        line.Raw(phrases.Date(phrases.Today + day));
        line.RawClock(head.CreatedUtcMinute - (day * 1440));
        line.Raw('Z');
        line.Comma();
        if (head.Agency > 0)
        {
            line.RawNumber(10_000_000 + (long)(Dice.Mix(_seed, 0x6167, (ulong)head.Agency) % 89_999_999));
            line.Comma();
            line.RawAscii(world.Network.Airports[(head.Agency - 1) / Counter.AgenciesPerAirport].Iata);
            line.RawDigits((long)(Dice.Mix(_seed, 0x6F66, (ulong)head.Agency) % 10_000), 4);
        }
        else
        {
            line.Comma();
        }
        line.Comma();
    }

    /// <summary>Agents often leave out the document, and at times the birth date.</summary>
    void WriteIdentity(in Person person, in BookingRow row, in BookingHead head, RowFault fault, ref Dice dice)
    {
        var agent = Dice.For(_seed, head.Key, 0x6964);
        PersonColumns.BirthDate(line, phrases, person, agent.Chance(NoBirthDateShare) ? RowFault.NoBirthDate : fault);
        if (agent.Chance(NoDocumentShare))
        {
            line.Raw(",,"u8);
            return;
        }
        Document document = row.Document == 0 ? person.First : person.Second;
        PersonColumns.Document(line, document, fault, ref dice);
        if (person.Tag > 0 && fault != RowFault.TypedDocument)
        {
            Seen.Add((person, document));
        }
    }

    void WriteContact(in BookingHead head)
    {
        CsvBuffer line = _contact;
        var dice = new Dice(head.Contact);
        line.Raw('+');
        line.RawAscii(DialCodes[dice.Below(DialCodes.Length)]);
        line.RawDigits(200_000_000 + (long)(dice.Next() % 799_999_999), 9);
        line.Comma();
        var has = Dice.For(_seed, head.Key, 0x656D);
        if (!has.Chance(NoEmailShare))
        {
            for (int i = 0; i < 9; i++)
            {
                line.Raw((char)('a' + dice.Below(26)));
            }
            line.Raw("@mail.example"u8);
        }
        line.Comma();
    }

    void WritePayment(in BookingHead head)
    {
        CsvBuffer line = _contact;
        line.Text(head.Pay switch
        {
            PayForm.Card => "CC"u8,
            PayForm.Cash => "CA"u8,
            PayForm.Invoice => "INV"u8,
            PayForm.Transfer => "BT"u8,
            _ => "VOU"u8,
        });
        if (head.Pay is PayForm.Card or PayForm.Invoice)
        {
            line.Raw(head.Pay == PayForm.Card ? "T9"u8 : "A8"u8);
            line.RawDigits((long)(head.Account % 100_000_000_000_000), 14);
        }
        line.Comma();
    }
}
