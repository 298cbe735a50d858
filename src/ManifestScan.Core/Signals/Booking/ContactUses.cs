using ManifestScan.Model;

namespace ManifestScan.Signals.Booking;

/// <summary>Which booking rows carry which contact, or which account that paid.</summary>
sealed class ContactUses
{
    readonly TravelData _data;
    readonly Csr _slotsOfContact;

    /// <param name="data">The run.</param>
    /// <param name="isOfPayers">Accounts that paid, instead of telephones and e-mail addresses.</param>
    internal ContactUses(TravelData data, bool isOfPayers = false)
    {
        (_data, IsOfPayers) = (data, isOfPayers);
        _slotsOfContact = Csr.Group(data.Tables.Bookings.Count * 2, data.Tables.Contacts.Count, ContactOf);
        ContactsOf = new int[data.Travellers.Count];
        for (int contact = 0; contact < Count; contact++)
        {
            foreach (int traveller in TravellersWith(contact))
            {
                ContactsOf[traveller]++;
            }
        }
        Travellers = ContactsOf.Count(contacts => contacts > 0);
    }

    /// <summary>Whether these are accounts that paid.</summary>
    internal bool IsOfPayers { get; }

    /// <summary>Number of contacts.</summary>
    internal int Count => _slotsOfContact.OwnerCount;

    /// <summary>Travellers with a contact.</summary>
    internal int Travellers { get; }

    /// <summary>For each traveller the different contacts.</summary>
    internal int[] ContactsOf { get; }

    /// <summary>Whether a contact is used as an e-mail address where it first stands.</summary>
    internal bool IsEmail(int contact) => (_slotsOfContact[contact][0] & 1) == 1;

    /// <summary>Booking rows with a contact, in order of source and line.</summary>
    internal IEnumerable<int> BookingsWith(int contact)
    {
        int last = -1;
        for (int i = 0; i < _slotsOfContact[contact].Length; i++)
        {
            int booking = _slotsOfContact[contact][i] >> 1;
            if (booking != last)
            {
                yield return booking;
            }
            last = booking;
        }
    }

    /// <summary>The travellers with a contact, in order.</summary>
    internal int[] TravellersWith(int contact)
    {
        Span<int> slots = _slotsOfContact[contact];
        if (slots.Length == 0)
        {
            return [];
        }
        int first = TravellerOf(slots[0] >> 1);
        bool isOne = true;
        foreach (int slot in slots)
        {
            isOne &= TravellerOf(slot >> 1) == first;
        }
        return isOne ? [first] : [.. BookingsWith(contact).Select(TravellerOf).Distinct().Order()];
    }

    /// <summary>The traveller of a booking row.</summary>
    internal int TravellerOf(int booking) => _data.Travellers.TravellerOfPerson[_data.Tables.Bookings.PersonIds[booking]];

    /// <summary>The movements of a traveller that were booked with a contact, in order of time.</summary>
    internal int[] MovementsWith(int contact, int traveller)
    {
        HashSet<int> booked = [.. BookingsWith(contact).Where(b => TravellerOf(b) == traveller).Select(b => _data.MovementOfBooking[b])];
        return [.. _data.Itineraries.MovementsOfTraveller[traveller].ToArray().Where(booked.Contains)];
    }

    /// <summary>Each booking row has two slots, for its telephone and its e-mail; or one for its payer.</summary>
    int ContactOf(int slot)
    {
        ReservationRow reservation = _data.Tables.Reservations[_data.Tables.Bookings.ReservationIds[slot >> 1]];
        return (slot & 1, IsOfPayers) switch
        {
            (0, true) => reservation.PaymentAccountId,
            (_, true) => TextDictionary.Null,
            (0, _) => reservation.PhoneId,
            _ => reservation.EmailId,
        };
    }
}
