using System.Globalization;
using ManifestScan.Model;

namespace ManifestScan.Link;

/// <summary>Small tables, a line a record: a person <c>SAMPLE ONE 1980-02-03 RUS:201234567 F</c>, a leg <c>ZZ101 SVO-IKA 2030-01-05 10:00-14:00</c> (UTC).</summary>
sealed class Records
{
    int _line = 1;

    internal TravelTables Tables { get; } = new();

    internal Records Move(
        string person, string leg, string? locator = null, MovementStatus status = MovementStatus.Boarded, TravelRole role = TravelRole.Passenger, int source = 0)
    {
        Tables.Movements.Add(new MovementValues(Leg(leg), Person(person), source, ++_line)
        {
            LocatorId = locator is null ? TextDictionary.Null : Tables.Locators.Intern(locator),
            Status = status,
            Role = role,
        });
        return this;
    }

    internal Records Book(string person, string leg, string? locator = null, MovementStatus status = MovementStatus.Booked, int source = 0)
    {
        int reservation = Tables.Reservations.Intern(new ReservationValues
        {
            LocatorId = locator is null ? TextDictionary.Null : Tables.Locators.Intern(locator),
        });
        Tables.Bookings.Add(new BookingValues(reservation, Leg(leg), Person(person), source, ++_line) { Status = status });
        return this;
    }

    internal LinkResult Link(int threads = 1)
    {
        Source[] sources = [Source(0), Source(1)];
        return new Linker(new ExactResolver(), threads).Link(Tables, new LinkInputs(sources, [], []));
    }

    internal TravelData Data() => Link().Data;

    /// <summary>Persons as written, joined: "0 0 2" says that the second is the first.</summary>
    internal string Resolve(params (int, int)[] samePassenger) =>
        string.Join(' ', new ExactResolver().Resolve(Tables, samePassenger).SetOfPerson);

    internal int Person(string text)
    {
        string[] words = text.Split(' ');
        var names = words.Where(w => w.All(c => char.IsAsciiLetterUpper(c) || c == '_') && w is not ("F" or "M")).ToArray();
        string? birth = words.FirstOrDefault(w => w.Length == 10 && w[4] == '-');
        string? document = words.FirstOrDefault(w => w.Contains(':', StringComparison.Ordinal));
        return Tables.Persons.Intern(new PersonValues
        {
            SurnameId = names.Length > 0 ? Tables.Names.Intern(names[0]) : TextDictionary.Null,
            GivenNamesId = names.Length > 1 ? Tables.Names.Intern(names[1]) : TextDictionary.Null,
            NameKeyId = names.Length > 0 ? Tables.Names.Intern(string.Join(' ', names)) : TextDictionary.Null,
            BirthDay = birth is null ? Missing.Day : Day(birth),
            BirthPrecision = birth is null ? DatePrecision.None : words.Contains("year") ? DatePrecision.Year : DatePrecision.Day,
            Sex = words.Contains("F") ? Sex.Female : words.Contains("M") ? Sex.Male : Sex.Unknown,
            DocumentId = document is null ? TextDictionary.Null : Document(document),
        });
    }

    internal int Leg(string text)
    {
        string[] words = text.Split(' ');
        string[] airports = words[1].Split('-');
        string[] times = words.Length > 3 && char.IsAsciiDigit(words[3][0]) ? words[3].Split('-') : [];
        string? operating = words.FirstOrDefault(w => w.StartsWith("op:", StringComparison.Ordinal))?[3..];
        return Tables.Legs.Intern(new LegValues
        {
            CarrierId = Tables.Codes.Intern(words[0].AsSpan(0, 2)),
            FlightNumberId = Tables.Codes.Intern(words[0].AsSpan(2)),
            OperatingCarrierId = operating is null ? TextDictionary.Null : Tables.Codes.Intern(operating.AsSpan(0, 2)),
            OperatingFlightNumberId = operating is null ? TextDictionary.Null : Tables.Codes.Intern(operating.AsSpan(2)),
            DepartureAirportId = airports[0].Length > 0 ? Tables.Codes.Intern(airports[0]) : TextDictionary.Null,
            ArrivalAirportId = airports[1].Length > 0 ? Tables.Codes.Intern(airports[1]) : TextDictionary.Null,
            DepartureDay = Day(words[2]),
            DepartureUtcTicks = times.Length > 0 ? Ticks(words[2], times[0]) : Missing.Ticks,
            ArrivalUtcTicks = times.Length > 1 ? Ticks(words[2], times[1]) : Missing.Ticks,
        });
    }

    static Source Source(int index) => new() { Index = index, Name = $"{index}.csv", Length = 0, Open = () => Stream.Null };

    int Document(string text)
    {
        string[] parts = text.Split(':');
        return Tables.Documents.Intern(new DocumentValues
        {
            IssuerId = parts[0].Length > 0 ? Tables.Codes.Intern(parts[0]) : TextDictionary.Null,
            NumberId = Tables.Numbers.Intern(parts[1]),
            RawNumberId = Tables.Numbers.Intern(parts[1]),
        });
    }

    static int Day(string text) => text == "????-??-??"
        ? Missing.Day
        : Missing.ToDays(DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    static long Ticks(string day, string time) =>
        DateTime.ParseExact($"{day} {time}", "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture).Ticks;
}
