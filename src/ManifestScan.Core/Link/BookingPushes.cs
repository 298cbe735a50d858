using ManifestScan.Model;

namespace ManifestScan.Link;

/// <summary>Brings the repeated pushes of each booking to its last state.</summary>
/// <remarks>
/// A push states a booking whole, so the last one of a sender wins. Segments flown before it are often left out of it: they stay as the push
/// before had them.
/// </remarks>
sealed class BookingPushes(TravelTables tables, ContentIds contentIds)
{
    readonly BookingTable _rows = tables.Bookings;

    /// <summary>Marks the rows that a later push replaced.</summary>
    internal bool[] Resolve()
    {
        var isSuperseded = new bool[_rows.Count];
        int[] flightOfLeg = FlightGrouping.KeysOfLegs(tables.Legs);
        foreach (List<int> rows in Bookings())
        {
            if (rows.Exists(r => _rows.MessageIds[r] != _rows.MessageIds[rows[0]]))
            {
                Resolve(rows, flightOfLeg, isSuperseded);
            }
        }
        return isSuperseded;
    }

    void Resolve(List<int> rows, int[] flightOfLeg, bool[] isSuperseded)
    {
        ILookup<int, int> byMessage = rows.ToLookup(r => _rows.MessageIds[r]);
        long ContentOf(int message) => byMessage[message].Aggregate(0L, (sum, row) => unchecked(sum + contentIds.OfBooking(row)));
        List<List<int>> pushes = PushOrder.Of(byMessage.Select(m => m.Key), tables.Messages, ContentOf);
        HashSet<int> stated = [];
        int lastDay = int.MaxValue;
        for (int push = pushes.Count - 1; push >= 0; push--)
        {
            List<int> own = [.. pushes[push].SelectMany(m => byMessage[m])];
            foreach (int row in own)
            {
                LegRow leg = tables.Legs[_rows.LegIds[row]];
                bool wasStillToFly = push < pushes.Count - 1 && (leg.DepartureDay == Missing.Day || leg.DepartureDay >= lastDay);
                isSuperseded[row] = wasStillToFly || stated.Contains(flightOfLeg[_rows.LegIds[row]]);
            }
            stated.UnionWith(own.Select(r => flightOfLeg[_rows.LegIds[r]]));
            long sent = pushes[push].Max(m => tables.Messages[m].SentTicks);
            lastDay = Math.Min(lastDay, sent == Missing.Ticks ? int.MinValue : Missing.ToDays(sent));
        }
    }

    /// <summary>Rows of one sender that share a locator and a day of creation.</summary>
    IEnumerable<List<int>> Bookings()
    {
        var sets = new DisjointSets(_rows.Count);
        var first = new Dictionary<(string Stream, string Locator, long Created), int>();
        List<int> rows = [.. Enumerable.Range(0, _rows.Count).Where(r => _rows.MessageIds[r] is var message and >= 0 && !tables.Messages[message].IsNameList)];
        foreach (int row in rows)
        {
            ReservationRow booking = tables.Reservations[_rows.ReservationIds[row]];
            string stream = tables.Messages[_rows.MessageIds[row]].Stream;
            long created = booking.CreatedUtcTicks == Missing.Ticks ? 0 : booking.CreatedUtcTicks / TimeSpan.TicksPerDay;
            string[] locators = [tables.Locators.Text(booking.LocatorId) ?? "", .. tables.Locators.Text(booking.OtherLocatorsId)?.Split(' ') ?? []];
            foreach (string locator in locators.Where(l => l.Length > 0))
            {
                if (!first.TryAdd((stream, locator, created), row))
                {
                    sets.Join(first[(stream, locator, created)], row);
                }
            }
        }
        return rows.GroupBy(sets.Find).Select(g => g.ToList());
    }
}
