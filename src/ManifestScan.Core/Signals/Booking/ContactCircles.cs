using ManifestScan.Model;

namespace ManifestScan.Signals.Booking;

/// <summary>Finds the contacts, or the accounts that paid, that strangers share.</summary>
/// <remarks>
/// Travellers with one contact are one household when they have a surname in common, were ever on one booking, pay from one account, live
/// at one address or were booked on one flight: a crew or a tour that flies together has an organiser. So are those whose other bookings, with
/// other contacts, have an account in common (of payers: a telephone or e-mail). An agency that stands behind half of the households or more
/// put in its own number, unless it makes most bookings anyway; a number on very many bookings is somebody's business: both explain.
/// </remarks>
sealed class ContactCircles(RunFacts facts, ContactUses uses)
{
    readonly TravelData _data = facts.Data;
    readonly Acquaintance _acquaintance = facts.Acquaintance;
    readonly CounterSize _counters = facts.Counters;

    /// <summary>Households with a contact, counted once for each contact; a business counts as one.</summary>
    internal int Households { get; private set; }

    /// <summary>Contacts of two unconnected households or more, in order of their first use.</summary>
    /// <param name="mostTravellers">A contact of more travellers is a business.</param>
    /// <param name="parallel">Options for parallel loops.</param>
    internal List<ContactCircle> Find(int mostTravellers, ParallelOptions parallel)
    {
        var circles = new ContactCircle?[uses.Count];
        var households = new int[uses.Count];
        Parallel.For(0, uses.Count, parallel, contact =>
        {
            int[] travellers = uses.TravellersWith(contact);
            (households[contact], circles[contact]) = travellers.Length < 2 || travellers.Length > mostTravellers
                ? (Math.Min(1, travellers.Length), null)
                : CircleOf(contact, travellers);
        });
        Households = households.Sum();
        return [.. circles.OfType<ContactCircle>()];
    }

    (int Households, ContactCircle? Circle) CircleOf(int contact, int[] travellers)
    {
        int[] households = HouseholdsOf(contact, travellers);
        int count = households.Distinct().Count();
        return (count, count > 1 && !IsOfAgency(contact, travellers, households, count)
            ? new ContactCircle(contact, uses.IsEmail(contact), travellers, count - 1)
            : null);
    }

    int[] HouseholdsOf(int contact, int[] travellers)
    {
        var edges = new List<(int, int)>();
        int[][] marks = [.. travellers.Select(t => _acquaintance.OwnMarks(t, areAccounts: !uses.IsOfPayers))];
        for (int left = 0; left < travellers.Length; left++)
        {
            for (int right = left + 1; right < travellers.Length; right++)
            {
                if (_acquaintance.AreOfOneHousehold(travellers[left], travellers[right])
                    || SharedBookings.Overlap(marks[left], marks[right]))
                {
                    edges.Add((left, right));
                }
            }
        }
        edges.AddRange(InCommon(contact, travellers));
        return Components.Find(travellers.Length, edges);
    }

    /// <summary>Members whose bookings with the contact have a payer (or else a telephone or e-mail), an address or a flight in common.</summary>
    IEnumerable<(int Left, int Right)> InCommon(int contact, int[] travellers)
    {
        var first = new Dictionary<(char What, int Id), int>();
        foreach (int booking in uses.BookingsWith(contact))
        {
            int member = Array.BinarySearch(travellers, uses.TravellerOf(booking));
            foreach ((char What, int Id) shared in Marks(booking))
            {
                if (shared.Id >= 0 && !first.TryAdd(shared, member))
                {
                    yield return (first[shared], member);
                }
            }
        }
    }

    (char What, int Id)[] Marks(int booking)
    {
        ReservationRow reservation = _data.Tables.Reservations[_data.Tables.Bookings.ReservationIds[booking]];
        int flight = _data.Flights.FlightOfLeg[_data.Tables.Bookings.LegIds[booking]];
        return uses.IsOfPayers
            ? [('t', reservation.PhoneId), ('e', reservation.EmailId), ('a', reservation.AddressId), ('f', flight)]
            : [('p', reservation.PaymentAccountId), ('a', reservation.AddressId), ('f', flight)];
    }

    bool IsOfAgency(int contact, int[] travellers, int[] households, int count)
    {
        var all = new HashSet<int>();
        var behind = new Dictionary<int, (HashSet<int> Households, HashSet<int> Reservations)>();
        foreach (int booking in uses.BookingsWith(contact))
        {
            int reservation = _data.Tables.Bookings.ReservationIds[booking];
            int agency = _data.Tables.Reservations[reservation].CounterId;
            all.Add(reservation);
            if (agency >= 0)
            {
                if (!behind.TryGetValue(agency, out (HashSet<int> Households, HashSet<int> Reservations) own))
                {
                    behind.Add(agency, own = ([], []));
                }
                own.Households.Add(households[Array.BinarySearch(travellers, uses.TravellerOf(booking))]);
                own.Reservations.Add(reservation);
            }
        }
        return behind.Any(b => b.Value.Households.Count >= 2 && b.Value.Households.Count * 2 >= count
            && _counters.MayOwn(b.Key, b.Value.Reservations.Count, all.Count));
    }
}
