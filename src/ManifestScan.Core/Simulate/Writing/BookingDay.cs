using ManifestScan.Simulate.Drawing;
using ManifestScan.Simulate.Persons;
using ManifestScan.Simulate.Travel;
using ManifestScan.Simulate.Worlds;

namespace ManifestScan.Simulate.Writing;

/// <summary>Writes the bookings whose first departure is on one day, in an order that only the seed knows.</summary>
sealed class BookingDay(World world, CsvBuffer line)
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
            foreach (ref readonly BookingRow row in rows.Slice(head.FirstRow, head.Rows))
            {
                WriteRow(people[row.Person], head, row);
            }
        }
    }

    void WriteRow(in Person person, in BookingHead head, in BookingRow row)
    {
        var dice = Dice.For(_seed, person.Key, head.Key, 0x6266);
        RowFault fault = RowFaults.Draw(world.Plan.FaultRate, ref dice);
        ref readonly Flight flight = ref world.Schedule.Flights[row.Flight];
        line.StartLine();
        WriteOrigin(head);
        PersonColumns.Names(line, person, row.Spelling, fault, ref dice);
        WriteIdentity(person, row, head, fault, ref dice);
        WriteContact(head);
        WritePayment(head);
        line.RawDigits(900 + flight.Carrier, 3);
        line.RawDigits((long)(Dice.Mix(_seed, head.Key, person.Key) % 10_000_000_000), 10);
        line.Comma();
        line.Raw("YYMMBHKQLVCJ"[(int)(head.Key >> 44) % 12]);
        line.Comma();
        line.Number(row.Segment);
        line.Text(row.IsCancelled ? "XX"u8 : "HK"u8);
        WriteFlight(flight, row.Day);
        line.EndLine();
    }

    void WriteOrigin(in BookingHead head)
    {
        Locator.Write(head.Key, line);
        line.Comma();
        int day = Clock.FloorDay(head.CreatedUtcMinute);
        line.DateTime(world.Plan.From.AddDays(day), head.CreatedUtcMinute - (day * 1440));
        line.Raw('Z');
        line.Comma();
        if (head.Agency > 0)
        {
            line.RawNumber(10_000_000 + (long)(Dice.Mix(_seed, 0x6167, (ulong)head.Agency) % 89_999_999));
        }
        line.Comma();
        if (head.Agency > 0)
        {
            foreach (char c in world.Network.Airports[(head.Agency - 1) / Counter.AgenciesPerAirport].Iata)
            {
                line.Raw(c);
            }
            line.RawDigits((long)(Dice.Mix(_seed, 0x6F66, (ulong)head.Agency) % 10_000), 4);
        }
        line.Comma();
    }

    /// <summary>Agents often leave out the document, and at times the birth date.</summary>
    void WriteIdentity(in Person person, in BookingRow row, in BookingHead head, RowFault fault, ref Dice dice)
    {
        var agent = Dice.For(_seed, head.Key, 0x6964);
        PersonColumns.BirthDate(line, person, agent.Chance(NoBirthDateShare) ? RowFault.NoBirthDate : fault);
        if (agent.Chance(NoDocumentShare))
        {
            line.Raw(",,"u8);
            return;
        }
        PersonColumns.Document(line, row.Document == 0 ? person.First : person.Second, fault, ref dice);
    }

    void WriteContact(in BookingHead head)
    {
        var dice = new Dice(head.Contact);
        string dial = DialCodes[dice.Below(DialCodes.Length)];
        line.Raw('+');
        foreach (char c in dial)
        {
            line.Raw(c);
        }
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

    void WriteFlight(in Flight flight, int day)
    {
        Columns.Code(line, Schedule.Carriers[flight.Carrier]);
        line.Number(flight.Number);
        Columns.Code(line, world.Network.Airports[flight.From].Iata);
        Columns.Code(line, world.Network.Airports[flight.To].Iata);
        line.DateTime(world.Plan.From.AddDays(day), flight.DepartureMinute);
        line.Comma();
    }
}
