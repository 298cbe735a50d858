using ManifestScan.Link;

namespace ManifestScan.Model;

public class TravelTablesTests
{
    // Shares may be read anywhere and appended: the result must be what one reader gives.
    [Fact]
    public void Append_TwoShares_IsWhatOneReaderGives()
    {
        Records whole = Share(Share(new Records(), 0), 1);
        TravelTables joined = new();
        joined.Append(Share(new Records(), 0).Tables, new ParallelOptions());
        joined.Append(Share(new Records(), 1).Tables, new ParallelOptions());

        Assert.Equal(Text(whole.Tables), Text(joined));
        Assert.Equal(whole.Tables.Persons.Count, joined.Persons.Count);
        Assert.Equal(whole.Tables.Legs.Count, joined.Legs.Count);
    }

    [Fact]
    public void Append_NothingProvided_StaysNothing()
    {
        var share = new TravelTables();
        share.Movements.Add(new MovementValues(share.Legs.Intern(new LegValues()), share.Persons.Intern(new PersonValues()), 0, 1));
        var tables = new TravelTables();
        tables.Codes.Intern("SVO");

        tables.Append(share, new ParallelOptions());

        Assert.Equal(TextDictionary.Null, tables.Legs[0].DepartureAirportId);
        Assert.Equal(Missing.Ticks, tables.Legs[0].DepartureUtcTicks);
        Assert.Equal(TextDictionary.Null, tables.Persons[0].DocumentId);
        Assert.Equal(TextDictionary.Null, tables.Movements.SeatIds[0]);
    }

    static Records Share(Records records, int share) => records
        .Move($"SAMPLE ONE RUS:{share}", "ZZ101 SVO-IKA 2030-01-05 10:00-14:00", $"AAAA{share}A", source: share)
        .Move("SAMPLE BOTH 1980-02-03 F", $"ZZ10{share} IKA-SVO 2030-01-06", role: TravelRole.Crew, source: share)
        .Book("SAMPLE BOTH 1980-02-03 F", "ZZ101 SVO-IKA 2030-01-05 10:00-14:00", "BBBBB2", MovementStatus.Cancelled, share);

    static IEnumerable<string> Text(TravelTables tables)
    {
        for (int row = 0; row < tables.Movements.Count; row++)
        {
            yield return $"{Leg(tables, tables.Movements.LegIds[row])} {Person(tables, tables.Movements.PersonIds[row])} "
                + $"{tables.Locators.Text(tables.Movements.LocatorIds[row])} {tables.Movements.Roles[row]} {tables.Movements.Statuses[row]} {tables.Movements.Sources[row]}";
        }
        for (int row = 0; row < tables.Bookings.Count; row++)
        {
            yield return $"{Leg(tables, tables.Bookings.LegIds[row])} {Person(tables, tables.Bookings.PersonIds[row])} "
                + $"{tables.Locators.Text(tables.Reservations[tables.Bookings.ReservationIds[row]].LocatorId)} {tables.Bookings.Statuses[row]} {tables.Bookings.Sources[row]}";
        }
    }

    static string Leg(TravelTables tables, int id)
    {
        LegRow leg = tables.Legs[id];
        return $"{tables.Codes.Text(leg.CarrierId)}{tables.Codes.Text(leg.FlightNumberId)} {tables.Codes.Text(leg.DepartureAirportId)} {leg.DepartureDay} {leg.DepartureUtcTicks} {leg.ArrivalUtcTicks}";
    }

    static string Person(TravelTables tables, int id)
    {
        PersonRow person = tables.Persons[id];
        string? number = person.DocumentId < 0 ? null : tables.Numbers.Text(tables.Documents[person.DocumentId].NumberId);
        return $"{tables.Names.Text(person.SurnameId)} {tables.Names.Text(person.NameKeyId)} {person.BirthDay} {person.Sex} {number}";
    }
}
