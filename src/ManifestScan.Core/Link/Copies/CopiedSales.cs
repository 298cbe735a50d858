using ManifestScan.Model;

namespace ManifestScan.Link.Copies;

/// <summary>Bookings of a copy: sold as many days before departure as they were, at a counter and a time of day drawn anew within route and month.</summary>
/// <remarks>Who booked, how it was paid and who can be reached stays with the party: these are habits, not meetings.</remarks>
sealed class CopiedSales(TravelData data, Column<int> movementLegs)
{
    readonly Dictionary<int, (long Ticks, int Days, int Route, int Month)> _tripOf = [];
    readonly List<int> _inOrder = [];

    /// <summary>For each booking of the run the one of the copy; those that did not move stay as they are.</summary>
    internal (ReservationTable Table, int[] NewIds) Draw(IEnumerable<TripSpan> trips, Draws draws)
    {
        foreach (TripSpan trip in trips)
        {
            Array.ForEach(trip.Movements, See);
        }
        Dictionary<int, int> counterOf = Exchange(_inOrder.Where(r => data.Tables.Reservations[r].CounterId >= 0), ref draws);
        Dictionary<int, int> timeOf = Exchange(_inOrder.Where(r => data.Tables.Reservations[r].CreatedUtcTicks != Missing.Ticks), ref draws);
        var table = new ReservationTable();
        var newIds = new int[data.Tables.Reservations.Count];
        for (int id = 0; id < newIds.Length; id++)
        {
            int days = _tripOf.TryGetValue(id, out (long, int Days, int, int) moved) ? moved.Days : 0;
            newIds[id] = table.Intern(Values(id, counterOf.GetValueOrDefault(id, id)) with { CreatedUtcTicks = Created(id, timeOf.GetValueOrDefault(id, id), days) });
        }
        return (table, newIds);
    }

    /// <summary>The first flight of a booking says how far its sale moves with it.</summary>
    void See(int movement)
    {
        int booking = data.BookingOfMovement[movement];
        if (booking < 0)
        {
            return;
        }
        int reservation = data.Tables.Bookings.ReservationIds[booking];
        LegRow was = data.LegOf(movement), now = data.Tables.Legs[movementLegs[movement]];
        bool isKnown = _tripOf.TryGetValue(reservation, out (long Ticks, int, int, int) first);
        if (isKnown && first.Ticks <= was.OrderTicks)
        {
            return;
        }
        int month = Missing.ToDate(now.DepartureDay) is { } day ? (day.Year * 12) + day.Month : 0;
        _tripOf[reservation] = (was.OrderTicks, now.DepartureDay - was.DepartureDay, data.Flights.RouteOfFlight[data.FlightOf(movement)], month);
        if (!isKnown)
        {
            _inOrder.Add(reservation);
        }
    }

    /// <summary>For each of some bookings another one of its route and month.</summary>
    Dictionary<int, int> Exchange(IEnumerable<int> reservations, ref Draws draws)
    {
        var others = new Dictionary<int, int>();
        foreach (IGrouping<(int, int), int> cell in reservations.GroupBy(r => (_tripOf[r].Route, _tripOf[r].Month)))
        {
            int[] own = [.. cell];
            int[] order = draws.Sample(own.Length, own.Length);
            for (int i = 0; i < own.Length; i++)
            {
                others.Add(own[i], own[order[i]]);
            }
        }
        return others;
    }

    long Created(int id, int timeFrom, int days)
    {
        long ticks = data.Tables.Reservations[id].CreatedUtcTicks;
        long time = data.Tables.Reservations[timeFrom].CreatedUtcTicks % TimeSpan.TicksPerDay;
        return ticks == Missing.Ticks ? ticks : ticks - (ticks % TimeSpan.TicksPerDay) + time + (days * TimeSpan.TicksPerDay);
    }

    ReservationValues Values(int id, int counterFrom)
    {
        ReservationRow row = data.Tables.Reservations[id], counter = data.Tables.Reservations[counterFrom];
        return new ReservationValues
        {
            LocatorId = row.LocatorId,
            OtherLocatorsId = row.OtherLocatorsId,
            OfficeId = counter.OfficeId,
            AgencyId = counter.AgencyId,
            PhoneId = row.PhoneId,
            EmailId = row.EmailId,
            AddressId = row.AddressId,
            PaymentFormId = row.PaymentFormId,
            PaymentAccountId = row.PaymentAccountId,
        };
    }
}
