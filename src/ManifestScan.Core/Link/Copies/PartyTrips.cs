using ManifestScan.Model;

namespace ManifestScan.Link.Copies;

/// <summary>The trips of a run, and the parties that make them.</summary>
/// <remarks>Everything is numbered in the order of travellers and time, so that draws do not depend on the order of inputs.</remarks>
sealed class PartyTrips
{
    /// <summary>A party that could take the places of fewer others would often meet whom it met.</summary>
    const int FewInCell = 8;

    /// <summary>So does one for whom there are fewer flights to choose from: in a week or two cut by the edge of the data.</summary>
    const int FewFlights = 4;

    readonly TravelData _data;

    internal PartyTrips(TravelData data)
    {
        _data = data;
        List<TripSpan> trips = [.. Enumerable.Range(0, data.Travellers.Count).SelectMany(TripsOf)];
        Trips = new TripSpan[trips.Count];
        var units = new List<(int[] Flights, List<int> Members)>();
        var placeOfParty = new Dictionary<int, (int Unit, int Offset)>();
        foreach (int trip in Enumerable.Range(0, trips.Count).OrderByDescending(t => trips[t].Movements.Length))
        {
            int[] movements = trips[trip].Movements;
            if (!placeOfParty.TryGetValue(PartyOf(movements[0]), out (int Unit, int Offset) place) || !Goes(movements, units[place.Unit].Flights, place.Offset))
            {
                place = (units.Count, 0);
                units.Add((movements, []));
                for (int i = 0; i < movements.Length; i++)
                {
                    placeOfParty.TryAdd(PartyOf(movements[i]), (place.Unit, i));
                }
            }
            units[place.Unit].Members.Add(trip);
            Trips[trip] = trips[trip] with { Unit = place.Unit, Offset = place.Offset };
        }
        Units = [.. units.Select(u => new PartyTrip(u.Flights, u.Members, CellOf(u.Flights, u.Members), Mix([.. RoutesOf(u.Flights), -1, MonthOf(u.Flights)]), Mix(RoutesOf(u.Flights))))];
    }

    /// <summary>Every traveller's trips, in order of traveller and time.</summary>
    internal TripSpan[] Trips { get; }

    /// <summary>Parties on trips, long trips first, then in the order of their first member's trip.</summary>
    internal IReadOnlyList<PartyTrip> Units { get; }

    /// <summary>
    /// For each unit those with which it may change places, itself among them, in order: its cell's; where these are few, or are on few
    /// flights, all of the routes and month; where these too are on few flights, all of the routes.
    /// </summary>
    internal int[][] Partners()
    {
        Dictionary<long, int[]> own = ByCell(u => u.Cell), wide = ByCell(u => u.WideCell), route = ByCell(u => u.RouteCell);
        HashSet<long> few = [.. own.Where(c => c.Value.Length < FewInCell || FliesFew(c.Value)).Select(c => c.Key)];
        HashSet<long> fewInMonth = [.. wide.Where(c => FliesFew(c.Value)).Select(c => c.Key)];
        return [.. Units.Select(u => !few.Contains(u.Cell) ? own[u.Cell] : fewInMonth.Contains(u.WideCell) ? route[u.RouteCell] : wide[u.WideCell])];
    }

    bool FliesFew(int[] units) => units.Select(u => _data.FlightOf(Units[u].Flights[0])).Distinct().Take(FewFlights).Count() < FewFlights;

    Dictionary<long, int[]> ByCell(Func<PartyTrip, long> cellOf) =>
        Enumerable.Range(0, Units.Count).GroupBy(u => cellOf(Units[u])).ToDictionary(g => g.Key, g => g.ToArray());

    /// <summary>When a trip would be, were its party to take the flights of another one.</summary>
    internal (long FirstTicks, long LastTicks) At(int trip, int place)
    {
        TripSpan own = Trips[trip];
        int[] flights = Units[place].Flights;
        return (_data.LegOf(flights[own.Offset]).OrderTicks, EndOf(flights[own.Offset + own.Movements.Length - 1]));
    }

    int PartyOf(int movement) => _data.PartyOfMovement[movement];

    /// <summary>Whether movements are those of a party from one of its flights on.</summary>
    bool Goes(int[] movements, int[] flights, int offset)
    {
        bool isSame = offset + movements.Length <= flights.Length;
        for (int i = 1; isSame && i < movements.Length; i++)
        {
            isSame = PartyOf(movements[i]) == PartyOf(flights[offset + i]);
        }
        return isSame;
    }

    IEnumerable<TripSpan> TripsOf(int traveller)
    {
        (int first, int end) = _data.Itineraries.JourneysOf(traveller);
        for (int journey = first, next; journey < end; journey = next)
        {
            for (next = journey + 1; next < end && !_data.Itineraries.BeginsTrip[next]; next++)
            {
            }
            int[] movements = [.. _data.Itineraries.Legs(journey), .. next > journey + 1 ? _data.Itineraries.Legs(journey + 1) : []];
            if (Array.TrueForAll(movements, m => _data.FlightOf(m) >= 0))
            {
                yield return new TripSpan(traveller, movements, _data.LegOf(movements[0]).OrderTicks, EndOf(movements[^1]));
            }
        }
    }

    long EndOf(int movement) => _data.LegOf(movement) is var leg && leg.ArrivalUtcTicks != Missing.Ticks ? leg.ArrivalUtcTicks : leg.OrderTicks;

    // Who is booked goes on being so: the bookings of a flight would otherwise say something about who took whose place.
    long CellOf(int[] flights, List<int> members)
    {
        IEnumerable<int> parts = members.Select(m => (Trips[m].Offset << 8) + Trips[m].Movements.Length).Order();
        return Mix([.. RoutesOf(flights), -1, MonthOf(flights), _data.BookingOfMovement[flights[0]] >= 0 ? 1 : 0, .. parts]);
    }

    IEnumerable<int> RoutesOf(int[] flights) => flights.Select(m => _data.Flights.RouteOfFlight[_data.FlightOf(m)]);

    int MonthOf(int[] flights) => Missing.ToDate(_data.LegOf(flights[0]).DepartureDay) is { } day ? (day.Year * 12) + day.Month : 0;

    static long Mix(IEnumerable<int> numbers)
    {
        unchecked
        {
            ulong hash = 0x9E3779B97F4A7C15UL;
            foreach (int number in numbers)
            {
                hash = (hash ^ (uint)number) * 0xD6E8FEB86659FD93UL;
                hash ^= hash >> 32;
            }
            return (long)hash;
        }
    }
}
