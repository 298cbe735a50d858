using ManifestScan.Link.Likely;
using ManifestScan.Model;

namespace ManifestScan.Link.Copies;

/// <summary>A copy of a run in which nobody arranged anything: the same travellers with the same habits, met and dated by chance.</summary>
/// <remarks>
/// Kept: each traveller's number of trips, their routes, months and order, when which document is shown, contacts, payment and days of
/// booking ahead; parties; the number of travellers on each flight, but for parties of sizes that few others have. Drawn anew within
/// routes and month (within routes where a month has few flights): which party takes which flights (<see cref="TripExchange"/>), at which
/// counter and hour it was sold (<see cref="CopiedSales"/>); and over the run who has which number of an issuer
/// (<see cref="CopiedNumbers"/>), which weeks events fall in, and which names of a people list belong together (<see cref="CopiedLists"/>).
/// </remarks>
sealed class NullCopy(TravelData data, ParallelOptions parallel)
{
    readonly PartyTrips _parties = new(data);

    /// <summary>Draws one copy; the same seed and copy give the same.</summary>
    internal TravelData Draw(ulong seed, int copy)
    {
        var draws = Draws.Of(seed, (ulong)copy + 1);
        int[] placeOfUnit = new TripExchange(_parties).Draw(draws);
        (Column<int> movementLegs, Column<int> bookingLegs) = Move(placeOfUnit);
        (ReservationTable reservations, int[] newIds) = new CopiedSales(data, movementLegs).Draw(_parties.Trips, Draws.Of(draws.Next(), 1));
        TravelTables tables = data.Tables.With(
            data.Tables.Movements.With(movementLegs),
            data.Tables.Bookings.With(bookingLegs, newIds),
            reservations,
            CopiedNumbers.Draw(data.Tables, Draws.Of(draws.Next(), 3)));
        var lists = new CopiedLists(data, Draws.Of(draws.Next(), 2));
        IReadOnlyList<ListedPerson> people = lists.People();
        Csr movementsOfFlight = Csr.Group(tables.Movements.Count, data.Flights.Count, row => data.Flights.FlightOfLeg[tables.Movements.LegIds[row]]);
        return new TravelData
        {
            Tables = tables,
            Flights = data.Flights,
            Travellers = data.Travellers,
            Itineraries = new ItineraryBuilder(tables, data.Travellers, data.MovementIds).Build(parallel),
            MovementIds = data.MovementIds,
            BookingOfMovement = data.BookingOfMovement,
            MovementOfBooking = data.MovementOfBooking,
            MovementsOfFlight = movementsOfFlight,
            PartyOfMovement = Parties.Find(tables, movementsOfFlight, data.BookingOfMovement),
            IdentityLinks = data.IdentityLinks,
            Sources = data.Sources,
            People = people,
            ListMatches = ListMatcher.Match(tables, data.Travellers, people, parallel),
            Events = lists.Events(),
            PushChanges = data.PushChanges,
        }.WithCoverage(_ => data.Coverage);
    }

    (Column<int> Movements, Column<int> Bookings) Move(int[] placeOfUnit)
    {
        Column<int> movements = Copy(data.Tables.Movements.LegIds), bookings = Copy(data.Tables.Bookings.LegIds);
        for (int unit = 0; unit < placeOfUnit.Length; unit++)
        {
            int[] flights = _parties.Units[placeOfUnit[unit]].Flights;
            foreach (int trip in placeOfUnit[unit] == unit ? [] : _parties.Units[unit].Members)
            {
                TripSpan own = _parties.Trips[trip];
                for (int i = 0; i < own.Movements.Length; i++)
                {
                    int leg = data.Tables.Movements.LegIds[flights[own.Offset + i]];
                    movements[own.Movements[i]] = leg;
                    if (data.BookingOfMovement[own.Movements[i]] is >= 0 and var booking)
                    {
                        bookings[booking] = leg;
                    }
                }
            }
        }
        return (movements, bookings);
    }

    static Column<int> Copy(Column<int> column)
    {
        var copy = new Column<int>();
        for (int block = 0; block < column.BlockCount; block++)
        {
            copy.AddRange(column.Block(block).Span);
        }
        return copy;
    }
}
