using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>How likely a traveller's trip takes a route, by the traveller's other trips and by what others do from the same airport.</summary>
/// <remarks>
/// A trip is judged by the traveller's other trips from the same airport, drawn towards the share of all trips from there; the judged trip
/// is left out of both, so that nobody's coincidence becomes their habit.
/// </remarks>
sealed class TripHabits
{
    const int DaysOfWeek = 7;

    readonly TravelData _data;
    readonly TripTable _trips;
    readonly double _strength;
    readonly Dictionary<(int Origin, int Route), int> _tripsOfRoute = [];
    readonly Dictionary<int, int> _tripsOfOrigin = [];
    readonly int[] _firstLegs;
    readonly (int Route, int Weekday)[] _legs;

    /// <param name="data">The linked data.</param>
    /// <param name="trips">All trips.</param>
    /// <param name="strength">How many trips of the traveller weigh as much as the custom of the airport.</param>
    internal TripHabits(TravelData data, TripTable trips, double strength)
    {
        (_data, _trips, _strength) = (data, trips, strength);
        (_firstLegs, _legs) = Legs();
        for (int trip = 0; trip < trips.Count; trip++)
        {
            int origin = trips.OriginOf[trip];
            _tripsOfOrigin[origin] = _tripsOfOrigin.GetValueOrDefault(origin) + 1;
            foreach (int route in RoutesOf(trip))
            {
                _tripsOfRoute[(origin, route)] = _tripsOfRoute.GetValueOrDefault((origin, route)) + 1;
            }
        }
    }

    /// <summary>The chance that a trip takes a route.</summary>
    internal double ChanceOfRoute(int trip, int route)
    {
        int origin = _trips.OriginOf[trip];
        int own = 0, ownOnRoute = 0;
        (int first, int end) = _trips.Of(_trips.TravellerOf[trip]);
        for (int other = first; other < end; other++)
        {
            if (other != trip && _trips.OriginOf[other] == origin)
            {
                own++;
                ownOnRoute += Takes(other, route, -1) ? 1 : 0;
            }
        }
        double custom = (_tripsOfRoute.GetValueOrDefault((origin, route)) - ownOnRoute - (Takes(trip, route, -1) ? 1 : 0) + 0.5)
            / (_tripsOfOrigin[origin] - own);
        return (ownOnRoute + (_strength * Math.Min(1, custom))) / (own + _strength);
    }

    /// <summary>The chance that a trip, if it takes a route, takes it on a weekday (day modulo 7).</summary>
    /// <param name="trip">The trip.</param>
    /// <param name="route">The route.</param>
    /// <param name="weekday">The weekday.</param>
    /// <param name="custom">The weekday's share of the route's travellers.</param>
    internal double ChanceOfWeekday(int trip, int route, int weekday, double custom)
    {
        int own = 0, ownOnDay = 0;
        (int first, int end) = _trips.Of(_trips.TravellerOf[trip]);
        for (int other = first; other < end; other++)
        {
            if (other != trip && Takes(other, route, -1))
            {
                own++;
                ownOnDay += Takes(other, route, weekday) ? 1 : 0;
            }
        }
        return (ownOnDay + (_strength * custom)) / (own + _strength);
    }

    /// <summary>The weekday of a day, 0 to 6.</summary>
    internal static int WeekdayOf(int day) => ((day % DaysOfWeek) + DaysOfWeek) % DaysOfWeek;

    bool Takes(int trip, int route, int weekday)
    {
        for (int leg = _firstLegs[trip]; leg < _firstLegs[trip + 1]; leg++)
        {
            if (_legs[leg].Route == route && (weekday < 0 || _legs[leg].Weekday == weekday))
            {
                return true;
            }
        }
        return false;
    }

    HashSet<int> RoutesOf(int trip) => [.. _legs[_firstLegs[trip].._firstLegs[trip + 1]].Select(l => l.Route)];

    (int[] First, (int Route, int Weekday)[] Legs) Legs()
    {
        var firsts = new int[_trips.Count + 1];
        var legs = new List<(int, int)>();
        for (int trip = 0; trip < _trips.Count; trip++)
        {
            Add(_trips.Out(trip), legs);
            Add(_trips.Back(trip), legs);
            firsts[trip + 1] = legs.Count;
        }
        return (firsts, [.. legs]);
    }

    void Add(ReadOnlySpan<int> movements, List<(int, int)> legs)
    {
        foreach (int movement in movements)
        {
            int flight = _data.FlightOf(movement);
            if (flight >= 0)
            {
                legs.Add((_data.Flights.RouteOfFlight[flight], WeekdayOf(RouteLoads.DayOf(_data, flight))));
            }
        }
    }
}
