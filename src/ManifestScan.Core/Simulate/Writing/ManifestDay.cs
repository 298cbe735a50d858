using ManifestScan.Simulate.Drawing;
using ManifestScan.Simulate.Persons;
using ManifestScan.Simulate.Travel;
using ManifestScan.Simulate.Worlds;

namespace ManifestScan.Simulate.Writing;

/// <summary>Writes the manifests of one day: flights by departure, on each the parties in an order that only the seed knows.</summary>
sealed class ManifestDay(World world, Phrases phrases, CsvBuffer line) : IDisposable
{
    internal const string Header =
        "flight_number,carrier,departure_airport,arrival_airport,departure_local,record_locator,surname,given_names,date_of_birth,sex," +
        "nationality,document_type,document_number,issuing_country,seat,status\n";

    const int FlightBits = 16;
    const int BookingBits = 28;
    const int PersonBits = 8;
    const int HashBits = BookingBits + PersonBits;
    const int EarliestUtcMinute = -1000;

    readonly CsvBuffer _flightColumns = new(0);

    /// <summary>Flights written.</summary>
    internal int Flights { get; private set; }

    /// <summary>Documents of story members and look-alikes that were written without a fault.</summary>
    internal List<(Person Person, Document Document)> Seen { get; } = [];

    internal void Write(ReadOnlySpan<Person> people, ReadOnlySpan<ManifestRow> rows, int[] indexes)
    {
        var keys = new ulong[indexes.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            ref readonly ManifestRow row = ref rows[indexes[i]];
            keys[i] = SortKey(row, people[row.Person]);
        }
        Array.Sort(keys, indexes);
        for (int from = 0; from < keys.Length;)
        {
            int to = from + 1;
            while (to < keys.Length && keys[to] >> HashBits == keys[from] >> HashBits)
            {
                to++;
            }
            WriteFlight(people, rows, indexes.AsSpan(from, Math.Min(to - from, Seats.Most)));
            from = to;
        }
    }

    public void Dispose() => _flightColumns.Dispose();

    /// <summary>Departure, flight, then a keyed order of the bookings and of their passengers.</summary>
    ulong SortKey(in ManifestRow row, in Person person)
    {
        int minute = world.Finder.DepartureUtc(new Leg(row.Flight, row.Day)) - (row.Day * 1440) - EarliestUtcMinute;
        ulong booking = Dice.Mix(world.Plan.Seed, row.Booking, 0x6F72) >> (64 - BookingBits);
        ulong passenger = Dice.Mix(world.Plan.Seed, person.Key) >> (64 - PersonBits);
        return ((ulong)minute << (FlightBits + HashBits)) | ((ulong)row.Flight << HashBits) | (booking << PersonBits) | passenger;
    }

    void WriteFlight(ReadOnlySpan<Person> people, ReadOnlySpan<ManifestRow> rows, ReadOnlySpan<int> indexes)
    {
        ref readonly ManifestRow first = ref rows[indexes[0]];
        ref readonly Flight flight = ref world.Schedule.Flights[first.Flight];
        var dice = Dice.For(world.Plan.Seed, 0x7365, (ulong)first.Flight, (ulong)first.Day);
        int capacity = Seats.CapacityFor(indexes.Length, flight.MeanLoad);
        int[] seats = SeatPlan.Draw(rows, indexes, capacity, ref dice);
        RenderFlight(first.Flight, first.Day);
        Flights++;
        for (int i = 0; i < indexes.Length; i++)
        {
            ref readonly ManifestRow row = ref rows[indexes[i]];
            WriteRow(people[row.Person], row, seats[i], capacity);
        }
    }

    void RenderFlight(int flight, int day)
    {
        _flightColumns.Clear();
        _flightColumns.Raw(phrases.ManifestFlight(flight));
        _flightColumns.Raw(phrases.Date(phrases.Today + day));
        _flightColumns.RawClock(world.Schedule.Flights[flight].DepartureMinute);
        _flightColumns.Comma();
    }

    void WriteRow(in Person person, in ManifestRow row, int seat, int capacity)
    {
        var dice = Dice.For(world.Plan.Seed, person.Key, row.Booking, ((ulong)row.Flight << 16) + (ulong)row.Day);
        RowFault fault = RowFaults.Draw(world.Plan.FaultRate, ref dice);
        Document document = row.Document == 0 ? person.First : person.Second;
        line.StartLine();
        line.Raw(_flightColumns.Written);
        if (!row.HasNoLocator)
        {
            Locator.Write(row.Booking, line);
        }
        line.Comma();
        PersonColumns.Names(line, person, row.Spelling, fault, ref dice);
        PersonColumns.BirthDate(line, phrases, person, fault);
        line.Text(person.IsFemale ? "F"u8 : "M"u8);
        PersonColumns.Country(line, person.Nationality);
        line.Text(document.Kind == DocumentKind.Card ? "I"u8 : "P"u8);
        PersonColumns.Document(line, document, fault, ref dice);
        Seats.Write(line, seat, capacity);
        line.Text(row.NotBoarded ? "checked_in"u8 : "boarded"u8);
        line.EndLine();
        if (person.Tag > 0 && fault != RowFault.TypedDocument)
        {
            Seen.Add((person, document));
        }
    }
}
