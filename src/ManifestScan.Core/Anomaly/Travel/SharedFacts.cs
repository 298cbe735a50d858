using ManifestScan.Model;

namespace ManifestScan.Anomaly.Travel;

/// <summary>What travellers have in common with others, counted once for the run.</summary>
sealed class SharedFacts
{
    readonly TravelData _data;
    readonly int[] _usersOfContact;
    readonly Dictionary<(int First, int Second), int> _parties;

    internal SharedFacts(TravelFacts facts)
    {
        _data = facts.Data;
        _usersOfContact = UsersOfContact(facts);
        _parties = PartiesOfPair();
    }

    /// <summary>Distinct travellers booked under a telephone or paid from an account.</summary>
    internal int UsersOf(int contact) => _usersOfContact[contact];

    /// <summary>The largest number of other parties that began the same two successive trips on the same two flights; 0 without two trips.</summary>
    internal int OtherParties(int traveller) =>
        Pairs(traveller).Select(p => _parties.GetValueOrDefault(p.Flights, 1) - 1).DefaultIfEmpty().Max();

    static int[] UsersOfContact(TravelFacts facts)
    {
        BookingTable bookings = facts.Data.Tables.Bookings;
        var users = new List<long>();
        for (int booking = 0; booking < bookings.Count; booking++)
        {
            ReservationRow reservation = facts.Data.Tables.Reservations[bookings.ReservationIds[booking]];
            foreach (int contact in (ReadOnlySpan<int>)[reservation.PhoneId, reservation.PaymentAccountId])
            {
                if (contact >= 0)
                {
                    users.Add(((long)contact << 32) | (uint)facts.TravellerOfBooking(booking));
                }
            }
        }
        var counts = new int[facts.Data.Tables.Contacts.Count];
        users.Sort();
        for (int i = 0; i < users.Count; i++)
        {
            counts[users[i] >> 32] += i == 0 || users[i] != users[i - 1] ? 1 : 0;
        }
        return counts;
    }

    /// <summary>For each pair of flights that begin successive trips of several parties, how many these are.</summary>
    Dictionary<(int First, int Second), int> PartiesOfPair()
    {
        var pairs = new List<(int First, int Second, int Party)>();
        for (int traveller = 0; traveller < _data.Travellers.Count; traveller++)
        {
            pairs.AddRange(Pairs(traveller).Select(p => (p.Flights.First, p.Flights.Second, p.Party)));
        }
        pairs.Sort();
        var parties = new Dictionary<(int First, int Second), int>();
        for (int i = 1; i < pairs.Count; i++)
        {
            (int First, int Second) pair = (pairs[i].First, pairs[i].Second);
            if (pair == (pairs[i - 1].First, pairs[i - 1].Second) && pairs[i].Party != pairs[i - 1].Party)
            {
                parties[pair] = parties.GetValueOrDefault(pair, 1) + 1;
            }
        }
        return parties;
    }

    /// <summary>The first flights of each two successive trips, and the party on the first of them.</summary>
    IEnumerable<((int First, int Second) Flights, int Party)> Pairs(int traveller)
    {
        (int first, int end) = _data.Itineraries.JourneysOf(traveller);
        int before = -1;
        for (int journey = first; journey < end; journey++)
        {
            if (journey != first && !_data.Itineraries.BeginsTrip[journey])
            {
                continue;
            }
            int movement = _data.Itineraries.Legs(journey)[0];
            if (before >= 0)
            {
                yield return ((_data.FlightOf(before), _data.FlightOf(movement)), _data.PartyOfMovement[before]);
            }
            before = movement;
        }
    }
}
