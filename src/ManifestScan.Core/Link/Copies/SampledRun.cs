using ManifestScan.Model;

namespace ManifestScan.Link.Copies;

/// <summary>A run of a share of its travellers: whole parties with all their trips, so that habits stay whole and flights become emptier.</summary>
static class SampledRun
{
    /// <summary>The travellers kept, numbered anew in the same order.</summary>
    /// <param name="data">The run.</param>
    /// <param name="share">Share of the travellers to keep, 0 to 1; met within chance.</param>
    /// <param name="draws">A stream of draws.</param>
    /// <param name="parallel">Options for parallel loops.</param>
    internal static (TravelData Data, int[] Kept) Draw(TravelData data, double share, Draws draws, ParallelOptions parallel)
    {
        bool[] isKept = Choose(data, share, draws);
        int[] kept = [.. Enumerable.Range(0, isKept.Length).Where(t => isKept[t])];
        TravellerTable travellers = Travellers(data.Travellers, kept);
        int[] movements = [.. Rows(data.Tables.Movements.Count, row => travellers.TravellerOfPerson[data.Tables.Movements.PersonIds[row]] >= 0)];
        int[] bookings = [.. Rows(data.Tables.Bookings.Count, row => travellers.TravellerOfPerson[data.Tables.Bookings.PersonIds[row]] >= 0)];
        TravelTables tables = data.Tables.With(data.Tables.Movements.Take(movements), data.Tables.Bookings.Take(bookings), data.Tables.Reservations, data.Tables.Documents);
        long[] movementIds = [.. movements.Select(row => data.MovementIds[row])];
        int[] bookingOfMovement = Moved(movements, data.BookingOfMovement, NewRows(bookings, data.Tables.Bookings.Count));
        Csr movementsOfFlight = Csr.Group(movements.Length, data.Flights.Count, row => data.Flights.FlightOfLeg[tables.Movements.LegIds[row]]);
        return (new TravelData
        {
            Tables = tables,
            Flights = data.Flights,
            Travellers = travellers,
            Itineraries = new ItineraryBuilder(tables, travellers, movementIds).Build(parallel),
            MovementIds = movementIds,
            BookingOfMovement = bookingOfMovement,
            MovementOfBooking = Moved(bookings, data.MovementOfBooking, NewRows(movements, data.Tables.Movements.Count)),
            MovementsOfFlight = movementsOfFlight,
            PartyOfMovement = Parties.Find(tables, movementsOfFlight, bookingOfMovement),
            IdentityLinks = [],
            Sources = data.Sources,
            People = data.People,
            Events = data.Events,
        }.WithCoverage(_ => data.Coverage), kept);
    }

    /// <summary>Travellers who were ever of one party stay or go together.</summary>
    static bool[] Choose(TravelData data, double share, Draws draws)
    {
        var sets = new DisjointSets(data.Travellers.Count);
        for (int movement = 0; movement < data.PartyOfMovement.Length; movement++)
        {
            sets.Join(data.TravellerOf(data.PartyOfMovement[movement]), data.TravellerOf(movement));
        }
        var isKept = new bool[data.Travellers.Count];
        for (int traveller = 0; traveller < isKept.Length; traveller++)
        {
            int first = sets.Find(traveller);
            isKept[traveller] = first == traveller ? draws.NextDouble() < share : isKept[first];
        }
        return isKept;
    }

    static TravellerTable Travellers(TravellerTable all, int[] kept)
    {
        var newNumber = NewRows(kept, all.Count);
        int[] ofPerson = Array.ConvertAll(all.TravellerOfPerson, t => t < 0 ? -1 : newNumber[t]);
        return new TravellerTable
        {
            Keys = [.. kept.Select(t => all.Keys[t])],
            AnchorPersons = [.. kept.Select(t => all.AnchorPersons[t])],
            TravellerOfPerson = ofPerson,
            PersonsOfTraveller = Csr.Group(ofPerson.Length, kept.Length, person => ofPerson[person]),
        };
    }

    static IEnumerable<int> Rows(int count, Func<int, bool> isKept) => Enumerable.Range(0, count).Where(isKept);

    /// <summary>For each old row the new one, or -1.</summary>
    static int[] NewRows(int[] kept, int count)
    {
        var rows = new int[count];
        Array.Fill(rows, -1);
        for (int i = 0; i < kept.Length; i++)
        {
            rows[kept[i]] = i;
        }
        return rows;
    }

    static int[] Moved(int[] kept, int[] other, int[] newRows) => Array.ConvertAll(kept, row => other[row] < 0 ? -1 : newRows[other[row]]);
}
