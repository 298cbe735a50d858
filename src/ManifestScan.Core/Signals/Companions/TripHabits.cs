using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>How likely a traveller's trip takes a route, by the traveller's other trips and by what others do from the same airport.</summary>
/// <remarks>
/// A trip is judged by the traveller's other trips, drawn towards the share of all trips from the airport it starts from; the judged trip is
/// left out of both, so that nobody's coincidence becomes their habit.
/// </remarks>
sealed class TripHabits
{
    const int DaysOfWeek = 7;
    const int WeekdayBits = 3;

    readonly TravelData _data;
    readonly TripTable _trips;
    readonly double _strength;
    readonly Dictionary<(int Origin, int Route), int> _tripsOfRoute = [];
    readonly Dictionary<int, int> _tripsOfOrigin = [];

    // For each traveller, sorted, one entry for each trip, route and weekday of it: the route and the weekday in one number.
    readonly int[] _firstHabits;
    readonly int[] _habits;

    /// <param name="data">The linked data.</param>
    /// <param name="trips">All trips.</param>
    /// <param name="strength">How many trips of the traveller weigh as much as the custom of the airport.</param>
    internal TripHabits(TravelData data, TripTable trips, double strength)
    {
        (_data, _trips, _strength) = (data, trips, strength);
        _firstHabits = new int[data.Travellers.Count + 1];
        var habits = new List<int>(trips.Count * 2);
        var routes = new SortedSet<int>();
        for (int traveller = 0; traveller < data.Travellers.Count; traveller++)
        {
            (int first, int end) = trips.Of(traveller);
            for (int trip = first; trip < end; trip++)
            {
                habits.AddRange(HabitsOf(trip));
                Count(trip, routes);
            }
            habits.Sort(_firstHabits[traveller], habits.Count - _firstHabits[traveller], null);
            _firstHabits[traveller + 1] = habits.Count;
        }
        _habits = [.. habits];
    }

    /// <summary>The chance that a trip takes a route.</summary>
    internal double ChanceOfRoute(int trip, int route)
    {
        int origin = _trips.OriginOf[trip];
        int traveller = _trips.TravellerOf[trip];
        int self = Takes(trip, route, -1) ? 1 : 0;
        int own = _trips.CountOf(traveller) - 1;
        int ownOnRoute = Math.Min(own, Between(traveller, route << WeekdayBits, (route + 1) << WeekdayBits) - self);
        double custom = (Math.Max(0, _tripsOfRoute.GetValueOrDefault((origin, route)) - ownOnRoute - self) + 0.5) / Math.Max(1, _tripsOfOrigin[origin] - own);
        return (ownOnRoute + (_strength * Math.Min(1, custom))) / (own + _strength);
    }

    /// <summary>The chance that a trip, if it takes a route, takes it on a weekday (day modulo 7).</summary>
    /// <param name="trip">The trip.</param>
    /// <param name="route">The route.</param>
    /// <param name="weekday">The weekday.</param>
    /// <param name="custom">The weekday's share of the route's travellers.</param>
    internal double ChanceOfWeekday(int trip, int route, int weekday, double custom)
    {
        int traveller = _trips.TravellerOf[trip];
        int own = Between(traveller, route << WeekdayBits, (route + 1) << WeekdayBits) - (Takes(trip, route, -1) ? 1 : 0);
        int key = (route << WeekdayBits) | weekday;
        int ownOnDay = Between(traveller, key, key + 1) - (Takes(trip, route, weekday) ? 1 : 0);
        return (ownOnDay + (_strength * custom)) / (own + _strength);
    }

    /// <summary>The weekday of a day, 0 to 6.</summary>
    internal static int WeekdayOf(int day) => ((day % DaysOfWeek) + DaysOfWeek) % DaysOfWeek;

    /// <summary>Entries of a traveller from one number up to another.</summary>
    int Between(int traveller, int from, int to)
    {
        ReadOnlySpan<int> own = _habits.AsSpan(_firstHabits[traveller].._firstHabits[traveller + 1]);
        return Sorted.CountBelow(own, to) - Sorted.CountBelow(own, from);
    }

    bool Takes(int trip, int route, int weekday) => Takes(_trips.Out(trip), route, weekday) || Takes(_trips.Back(trip), route, weekday);

    bool Takes(ReadOnlySpan<int> movements, int route, int weekday)
    {
        foreach (int movement in movements)
        {
            int flight = _data.FlightOf(movement);
            if (flight >= 0 && _data.Flights.RouteOfFlight[flight] == route && (weekday < 0 || WeekdayOf(RouteLoads.DayOf(_data, flight)) == weekday))
            {
                return true;
            }
        }
        return false;
    }

    HashSet<int> HabitsOf(int trip)
    {
        var habits = new HashSet<int>();
        Add(_trips.Out(trip), habits);
        Add(_trips.Back(trip), habits);
        return habits;
    }

    void Add(ReadOnlySpan<int> movements, HashSet<int> habits)
    {
        foreach (int movement in movements)
        {
            int flight = _data.FlightOf(movement);
            if (flight >= 0)
            {
                habits.Add((_data.Flights.RouteOfFlight[flight] << WeekdayBits) | WeekdayOf(RouteLoads.DayOf(_data, flight)));
            }
        }
    }

    void Count(int trip, SortedSet<int> routes)
    {
        int origin = _trips.OriginOf[trip];
        _tripsOfOrigin[origin] = _tripsOfOrigin.GetValueOrDefault(origin) + 1;
        routes.Clear();
        routes.UnionWith(HabitsOf(trip).Select(h => h >> WeekdayBits));
        foreach (int route in routes)
        {
            _tripsOfRoute[(origin, route)] = _tripsOfRoute.GetValueOrDefault((origin, route)) + 1;
        }
    }
}
