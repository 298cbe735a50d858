using ManifestScan.Model;

namespace ManifestScan.Link;

/// <summary>The ids of movements and bookings: hashes of what the records say, never of where they stand.</summary>
sealed class ContentIds
{
    readonly TravelTables _tables;
    readonly ulong[] _legs;
    readonly ulong[] _persons;

    internal ContentIds(TravelTables tables, ParallelOptions parallel)
    {
        _tables = tables;
        _legs = new ulong[tables.Legs.Count];
        Parallel.For(0, _legs.Length, parallel, id => _legs[id] = OfLeg(tables.Legs[id]));
        _persons = new ulong[tables.Persons.Count];
        Parallel.For(0, _persons.Length, parallel, id => _persons[id] = OfPerson(tables.Persons[id]));
    }

    /// <summary>The content of a person as written.</summary>
    internal ulong OfPerson(int person) => _persons[person];

    internal long OfMovement(int row)
    {
        MovementTable movements = _tables.Movements;
        return unchecked((long)new ContentHash()
            .Add((long)_legs[movements.LegIds[row]])
            .Add((long)_persons[movements.PersonIds[row]])
            .Add(_tables.Locators, movements.LocatorIds[row])
            .Add(_tables.Codes, movements.SeatIds[row])
            .Add((long)movements.Roles[row])
            .Add((long)movements.Statuses[row])
            .Value);
    }

    internal long OfBooking(int row)
    {
        BookingTable bookings = _tables.Bookings;
        return unchecked((long)new ContentHash()
            .Add(OfReservation(_tables.Reservations[bookings.ReservationIds[row]]))
            .Add((long)_legs[bookings.LegIds[row]])
            .Add((long)_persons[bookings.PersonIds[row]])
            .Add(bookings.SegmentNumbers[row])
            .Add(_tables.Codes, bookings.SegmentStatusIds[row])
            .Add(_tables.Codes, bookings.FareClassIds[row])
            .Add(_tables.Contacts, bookings.TicketIds[row])
            .Value);
    }

    long OfReservation(ReservationRow row) => unchecked((long)new ContentHash()
        .Add(_tables.Locators, row.LocatorId)
        .Add(_tables.Locators, row.OtherLocatorsId)
        .Add(row.CreatedUtcTicks)
        .Add(_tables.Codes, row.OfficeId)
        .Add(_tables.Codes, row.AgencyId)
        .Add(_tables.Contacts, row.PhoneId)
        .Add(_tables.Contacts, row.EmailId)
        .Add(_tables.Contacts, row.AddressId)
        .Add(_tables.Codes, row.PaymentFormId)
        .Add(_tables.Contacts, row.PaymentAccountId)
        .Value);

    ulong OfLeg(LegRow leg) => new ContentHash()
        .Add(_tables.Codes, leg.CarrierId)
        .Add(_tables.Codes, leg.FlightNumberId)
        .Add(_tables.Codes, leg.OperatingCarrierId)
        .Add(_tables.Codes, leg.OperatingFlightNumberId)
        .Add(_tables.Codes, leg.DepartureAirportId)
        .Add(_tables.Codes, leg.ArrivalAirportId)
        .Add(leg.DepartureDay)
        .Add(leg.DepartureLocalTicks)
        .Add(leg.DepartureUtcTicks)
        .Add(leg.ArrivalUtcTicks)
        .Value;

    ulong OfPerson(PersonRow person)
    {
        ContentHash hash = new ContentHash()
            .Add(_tables.Names, person.SurnameId)
            .Add(_tables.Names, person.GivenNamesId)
            .Add(person.BirthDay)
            .Add((long)person.BirthPrecision)
            .Add((long)person.Sex)
            .Add(_tables.Codes, person.NationalityId);
        if (person.DocumentId >= 0)
        {
            DocumentRow document = _tables.Documents[person.DocumentId];
            hash = hash
                .Add(_tables.Numbers, document.RawNumberId)
                .Add(_tables.Codes, document.IssuerId)
                .Add(_tables.Codes, document.TypeId)
                .Add(document.ExpiryDay)
                .Add(document.IssuedDay);
        }
        return hash.Value;
    }
}
