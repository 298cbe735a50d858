using ManifestScan.Link.Likely;
using ManifestScan.Model;

namespace ManifestScan.Link;

/// <summary>Links records: flights, duplicates, bookings to movements, persons to travellers, journeys.</summary>
/// <param name="resolver">Decides who is who.</param>
/// <param name="threads">Most threads at work.</param>
sealed class Linker(ITravellerResolver resolver, int threads)
{
    readonly ParallelOptions _parallel = new() { MaxDegreeOfParallelism = threads };

    /// <summary>Links everything read. The tables are changed: exact duplicates go, and booked movements come.</summary>
    internal LinkResult Link(TravelTables tables, LinkInputs inputs)
    {
        // Rows go, but no leg or person changes before bare names are settled.
        var asRead = new ContentIds(tables, _parallel);
        (int[] superseded, List<PushChange> changes) = DropSuperseded(tables, asRead, inputs.Sources.Count);
        int[] duplicateMovements = DropDuplicateMovements(tables, asRead, inputs.Sources.Count);
        int[] duplicateBookings = DropDuplicateBookings(tables, asRead, inputs.Sources.Count);
        FlightTable flights = FlightGrouping.Group(tables);
        int[] copies = DropCodeshareCopies((tables, flights), asRead, inputs.Sources.Count);
        Csr manifestOfFlight = MovementsByFlight(tables, flights);
        (int[] bookingOfMovement, int[] movementOfBooking) =
            new BookingMatcher(tables, flights, manifestOfFlight).Match(_parallel);
        BareNames.Settle(tables, bookingOfMovement, asRead.OfMovement);
        bookingOfMovement = BookedMovements.Add(tables, flights, bookingOfMovement, movementOfBooking);
        var contentIds = new ContentIds(tables, _parallel);
        long[] movementIds = IdsOf(tables, contentIds, inputs.IdKey);
        ResolvedPersons resolved = resolver.Resolve(tables, SamePassengers(tables, bookingOfMovement));
        TravellerTable travellers = Travellers(tables, contentIds, resolved.SetOfPerson, inputs.IdKey);
        Csr movementsOfFlight = MovementsByFlight(tables, flights);
        Itineraries itineraries = new ItineraryBuilder(tables, travellers, movementIds).Build(_parallel);
        var data = new TravelData
        {
            Tables = tables,
            Flights = flights,
            Travellers = travellers,
            Itineraries = itineraries,
            MovementIds = movementIds,
            BookingOfMovement = bookingOfMovement,
            MovementOfBooking = movementOfBooking,
            MovementsOfFlight = movementsOfFlight,
            PartyOfMovement = Parties.Find(tables, movementsOfFlight, bookingOfMovement),
            IdentityLinks = resolved.Links,
            PossibleAliases = AliasSearch.Find(tables, travellers, (resolved.Links, itineraries.MovementsOfTraveller), _parallel),
            Sources = inputs.Sources,
            People = inputs.People,
            ListMatches = ListMatcher.Match(tables, travellers, inputs.People, _parallel),
            Events = inputs.Events,
            PushChanges = changes,
        };
        return new LinkResult(data.WithCoverage(CoverageCounter.Count), duplicateMovements, duplicateBookings)
        {
            Superseded = superseded,
            CodeshareCopies = copies,
        };
    }

    long[] IdsOf(TravelTables tables, ContentIds contentIds, Tokenizer? key)
    {
        var ids = new long[tables.Movements.Count];
        Parallel.For(0, ids.Length, _parallel, row => ids[row] = key is null
            ? contentIds.OfMovement(row)
            : unchecked((long)(ulong)key.Id("movement", (ulong)contentIds.OfMovement(row))));
        // Duplicates are gone, so rows that share a hash differ in content and are told apart here.
        Duplicates.Find(ids, (_, _) => false);
        return ids;
    }

    static (int[] Counts, List<PushChange> Changes) DropSuperseded(TravelTables tables, ContentIds contentIds, int sourceCount)
    {
        if (tables.Messages.Count < 2)
        {
            return (new int[sourceCount], []);
        }
        var manifests = new ListPushes(tables, new PushedMovements(tables, contentIds));
        bool[] movements = manifests.Resolve();
        var names = new ListPushes(tables, new PushedNames(tables, contentIds));
        bool[] named = names.Resolve();
        bool[] bookings = [.. new BookingPushes(tables, contentIds).Resolve().Zip(named, (a, b) => a || b)];
        int[] counts = CountBySource(movements, tables.Movements.Sources, sourceCount);
        int[] booked = CountBySource(bookings, tables.Bookings.Sources, sourceCount);
        tables.Movements.RemoveWhere(movements);
        tables.Bookings.RemoveWhere(bookings);
        return ([.. counts.Zip(booked, (a, b) => a + b)], [.. manifests.Changes, .. names.Changes]);
    }

    static int[] DropCodeshareCopies((TravelTables Rows, FlightTable Flights) tables, ContentIds contentIds, int sourceCount)
    {
        bool[] isCopy = new CodeshareCopies(tables.Rows, tables.Flights, contentIds).Find();
        int[] counts = CountBySource(isCopy, tables.Rows.Movements.Sources, sourceCount);
        if (Array.Exists(counts, c => c > 0))
        {
            tables.Rows.Movements.RemoveWhere(isCopy);
        }
        return counts;
    }

    int[] DropDuplicateMovements(TravelTables tables, ContentIds contentIds, int sourceCount)
    {
        MovementTable rows = tables.Movements;
        var ids = new long[rows.Count];
        Parallel.For(0, ids.Length, _parallel, row => ids[row] = contentIds.OfMovement(row));
        bool[] isDuplicate = Duplicates.Find(ids, (a, b) => rows.PersonIds[a] == rows.PersonIds[b] && rows.LegIds[a] == rows.LegIds[b]
            && rows.LocatorIds[a] == rows.LocatorIds[b] && rows.SeatIds[a] == rows.SeatIds[b]
            && rows.Roles[a] == rows.Roles[b] && rows.Statuses[a] == rows.Statuses[b]);
        int[] counts = CountBySource(isDuplicate, rows.Sources, sourceCount);
        rows.RemoveWhere(isDuplicate);
        return counts;
    }

    int[] DropDuplicateBookings(TravelTables tables, ContentIds contentIds, int sourceCount)
    {
        BookingTable rows = tables.Bookings;
        var ids = new long[rows.Count];
        Parallel.For(0, ids.Length, _parallel, row => ids[row] = contentIds.OfBooking(row));
        bool[] isDuplicate = Duplicates.Find(ids, (a, b) => rows.PersonIds[a] == rows.PersonIds[b] && rows.LegIds[a] == rows.LegIds[b]
            && rows.ReservationIds[a] == rows.ReservationIds[b] && rows.SegmentNumbers[a] == rows.SegmentNumbers[b]
            && rows.SegmentStatusIds[a] == rows.SegmentStatusIds[b] && rows.FareClassIds[a] == rows.FareClassIds[b]
            && rows.TicketIds[a] == rows.TicketIds[b]);
        int[] counts = CountBySource(isDuplicate, rows.Sources, sourceCount);
        rows.RemoveWhere(isDuplicate);
        return counts;
    }

    static int[] CountBySource(bool[] isMarked, Column<int> sources, int sourceCount)
    {
        var counts = new int[sourceCount];
        for (int row = 0; row < isMarked.Length; row++)
        {
            if (isMarked[row])
            {
                counts[sources[row]]++;
            }
        }
        return counts;
    }

    static Csr MovementsByFlight(TravelTables tables, FlightTable flights) =>
        Csr.Group(tables.Movements.Count, flights.Count, row => flights.FlightOfLeg[tables.Movements.LegIds[row]]);

    static IEnumerable<(int Left, int Right)> SamePassengers(TravelTables tables, int[] bookingOfMovement)
    {
        for (int row = 0; row < bookingOfMovement.Length; row++)
        {
            if (bookingOfMovement[row] >= 0)
            {
                yield return (tables.Movements.PersonIds[row], tables.Bookings.PersonIds[bookingOfMovement[row]]);
            }
        }
    }

    TravellerTable Travellers(TravelTables tables, ContentIds contentIds, int[] setOfPerson, Tokenizer? key)
    {
        var builder = new TravellerBuilder(tables, contentIds, setOfPerson);
        for (int row = 0; row < tables.Movements.Count; row++)
        {
            builder.SeeMovement(tables.Movements.PersonIds[row], tables.Legs[tables.Movements.LegIds[row]].OrderTicks);
        }
        for (int row = 0; row < tables.Bookings.Count; row++)
        {
            builder.SeeBooking(tables.Bookings.PersonIds[row], tables.Legs[tables.Bookings.LegIds[row]].OrderTicks);
        }
        return builder.Build(_parallel, key);
    }
}
