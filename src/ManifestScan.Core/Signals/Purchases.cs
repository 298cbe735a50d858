using ManifestScan.Model;

namespace ManifestScan.Signals;

/// <summary>All bookings of the run as they were sold, in order of creation; without a date of creation or departure there is nothing to tell.</summary>
sealed class Purchases
{
    readonly TravelData _data;

    internal Purchases(TravelData data, ParallelOptions parallel)
    {
        _data = data;
        Csr rows = Csr.Group(data.Tables.Bookings.Count, data.Tables.Reservations.Count,
            row => data.Tables.Bookings.Statuses[row] == MovementStatus.Cancelled ? -1 : data.Tables.Bookings.ReservationIds[row]);
        var read = new Purchase?[data.Tables.Reservations.Count];
        Parallel.For(0, read.Length, parallel, reservation => read[reservation] = Read(reservation, rows[reservation]));
        Purchase[] all = [.. read.OfType<Purchase>()];
        Array.Sort(all, Compare);
        All = all;
        var ofTraveller = new Dictionary<int, List<Purchase>>();
        foreach (Purchase purchase in All)
        {
            foreach (int traveller in purchase.Travellers)
            {
                if (!ofTraveller.TryGetValue(traveller, out List<Purchase>? own))
                {
                    ofTraveller.Add(traveller, own = []);
                }
                own.Add(purchase);
            }
        }
        OfTraveller = ofTraveller;
    }

    /// <summary>All of them, in order of creation.</summary>
    internal IReadOnlyList<Purchase> All { get; }

    /// <summary>Those of each traveller who has any, in order of creation.</summary>
    internal IReadOnlyDictionary<int, List<Purchase>> OfTraveller { get; }

    /// <summary>The route of a purchase's first flight.</summary>
    internal int RouteOf(Purchase purchase) => _data.Flights.RouteOfFlight[purchase.FirstFlight];

    /// <summary>The airport a purchase leaves from, id into the codes.</summary>
    internal int OriginOf(Purchase purchase) => _data.Flights.Routes[RouteOf(purchase)].DepartureAirportId;

    /// <summary>The movements of a traveller that a purchase books, in order of time; the trip's own where none is matched.</summary>
    internal int[] MovementsOf(int traveller, IEnumerable<Purchase> purchases)
    {
        HashSet<int> reservations = [.. purchases.Select(p => p.Reservation)];
        return [.. _data.Itineraries.MovementsOfTraveller[traveller].ToArray()
            .Where(m => _data.BookingOfMovement[m] is >= 0 and int booking && reservations.Contains(_data.Tables.Bookings.ReservationIds[booking]))];
    }

    /// <summary>In order of creation; what was created at once in the order of flights, travellers and bookings.</summary>
    static int Compare(Purchase one, Purchase other)
    {
        int order = one.CreatedTicks.CompareTo(other.CreatedTicks);
        order = order != 0 ? order : one.FirstFlight.CompareTo(other.FirstFlight);
        order = order != 0 ? order : one.Travellers[0].CompareTo(other.Travellers[0]);
        return order != 0 ? order : one.Reservation.CompareTo(other.Reservation);
    }

    Purchase? Read(int reservation, ReadOnlySpan<int> rows)
    {
        ReservationRow sold = _data.Tables.Reservations[reservation];
        var legs = new List<int>();
        var travellers = new List<int>();
        int first = -1;
        foreach (int row in rows)
        {
            int leg = _data.Tables.Bookings.LegIds[row];
            legs.Add(leg);
            first = first < 0 || IsBefore(leg, first) ? leg : first;
            travellers.Add(_data.Travellers.TravellerOfPerson[_data.Tables.Bookings.PersonIds[row]]);
        }
        int flight = first < 0 ? -1 : _data.Flights.FlightOfLeg[first];
        if (flight < 0 || sold.CreatedUtcTicks == Missing.Ticks)
        {
            return null;
        }
        int origin = _data.Tables.Legs[first].DepartureAirportId;
        return new Purchase(
            reservation, [.. travellers.Distinct().Order()], flight, sold.CounterId, sold.CreatedUtcTicks,
            _data.Tables.Legs[_data.Flights.LegOfFlight[flight]].OrderTicks,
            legs.TrueForAll(l => _data.Tables.Legs[l].ArrivalAirportId != origin), CashPayment.Is(_data.Tables.Codes.Text(sold.PaymentFormId)));
    }

    bool IsBefore(int leg, int other)
    {
        int order = _data.Tables.Legs[leg].OrderTicks.CompareTo(_data.Tables.Legs[other].OrderTicks);
        return order < 0 || (order == 0 && leg < other);
    }
}
