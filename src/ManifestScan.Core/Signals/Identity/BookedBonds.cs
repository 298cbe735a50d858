using ManifestScan.Model;

namespace ManifestScan.Signals.Identity;

/// <summary>The telephones, addresses and accounts of some travellers, and those who were on one booking with them.</summary>
sealed class BookedBonds
{
    const int MostBearers = 60;

    readonly TravelData _data;
    readonly Dictionary<int, HashSet<int>> _contactsOf = [];
    readonly Dictionary<int, HashSet<int>> _companionsOf = [];
    readonly Csr _bookingsOfLocator;
    readonly Csr _movementsOfLocator;
    readonly Csr _bookingsOfPerson;
    readonly Bonds _contacts;
    readonly Bonds _companions;

    internal BookedBonds(TravelData data, IReadOnlyCollection<int> travellers)
    {
        _data = data;
        TravelTables tables = data.Tables;
        _bookingsOfPerson = Csr.Group(tables.Bookings.Count, tables.Persons.Count, row => tables.Bookings.PersonIds[row]);
        _bookingsOfLocator = Csr.Group(tables.Bookings.Count, tables.Locators.Count, tables.LocatorOf);
        _movementsOfLocator = Csr.Group(tables.Movements.Count, tables.Locators.Count, row => tables.Movements.LocatorIds[row]);
        _contacts = new Bonds(Enumerable.Range(0, tables.Bookings.Count).Select(TravellerOfBooking).Distinct().Count(), MostBearers);
        _companions = new Bonds(data.Travellers.Count, MostBearers);
        foreach (int traveller in travellers)
        {
            _contactsOf[traveller] = [.. BookingsOf(traveller).SelectMany(ContactsOf)];
            _companionsOf[traveller] = CompanionsOf(traveller);
        }
        CountContacts([.. _contactsOf.Values.SelectMany(c => c)]);
        foreach (int companion in _companionsOf.Values.SelectMany(c => c).Distinct())
        {
            foreach (int traveller in CompanionsOf(companion))
            {
                _companions.Add(companion, traveller);
            }
        }
    }

    /// <summary>Whether a traveller ever booked with a telephone, an address or an account.</summary>
    internal bool HasContacts(int traveller) => _contactsOf[traveller].Count > 0;

    /// <summary>Whether anybody was ever on one booking with a traveller.</summary>
    internal bool HasCompanions(int traveller) => _companionsOf[traveller].Count > 0;

    /// <summary>Bits of a telephone, address or account in common; 0 without one.</summary>
    internal double ContactBits(int traveller, int other) => _contacts.Bits(_contactsOf[traveller], other);

    /// <summary>Bits of somebody who was on one booking with each of the two; 0 without one.</summary>
    internal double CompanionBits(int traveller, int other) => _companions.Bits(_companionsOf[traveller], other);

    void CountContacts(HashSet<int> wanted)
    {
        for (int row = 0; row < _data.Tables.Bookings.Count; row++)
        {
            foreach (int contact in ContactsOf(row))
            {
                if (wanted.Contains(contact))
                {
                    _contacts.Add(contact, TravellerOfBooking(row));
                }
            }
        }
    }

    HashSet<int> CompanionsOf(int traveller)
    {
        var locators = new HashSet<int>(BookingsOf(traveller).Select(_data.Tables.LocatorOf));
        locators.UnionWith(_data.Itineraries.MovementsOfTraveller[traveller].ToArray().Select(m => _data.Tables.Movements.LocatorIds[m]));
        var companions = new HashSet<int>();
        foreach (int locator in locators.Where(l => l >= 0))
        {
            companions.UnionWith(_bookingsOfLocator[locator].ToArray().Select(TravellerOfBooking));
            companions.UnionWith(_movementsOfLocator[locator].ToArray().Select(_data.TravellerOf));
        }
        companions.Remove(traveller);
        return companions;
    }

    IEnumerable<int> BookingsOf(int traveller) =>
        _data.Travellers.PersonsOfTraveller[traveller].ToArray().SelectMany(person => _bookingsOfPerson[person].ToArray());

    int TravellerOfBooking(int row) => _data.Travellers.TravellerOfPerson[_data.Tables.Bookings.PersonIds[row]];

    IEnumerable<int> ContactsOf(int row)
    {
        int[] marks = Marks(row);
        return marks.Where(m => m >= 0);
    }

    int[] Marks(int row)
    {
        ReservationRow reservation = _data.Tables.Reservations[_data.Tables.Bookings.ReservationIds[row]];
        return [reservation.PhoneId, reservation.EmailId, reservation.AddressId, reservation.PaymentAccountId];
    }
}
