using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>How likely a traveller's trip takes a route, by the traveller's other trips and by what others do from the same airport.</summary>
/// <remarks>
/// A trip is judged by the traveller's other trips, drawn towards the share of all trips from the airport it starts from; the judged trip is
/// left out of both, so that nobody's coincidence becomes their habit.
/// </remarks>
sealed class TripHabits
{
    /// <summary>Seven.</summary>
    internal const int DaysOfWeek = 7;

    const int WeekdayBits = 3;
    const int Weekdays = (1 << WeekdayBits) - 1;
    const int TripBits = 32;
    const int RestOfRoute = 63;

    readonly TravelData _data;
    readonly TripTable _trips;
    readonly double _strength;
    readonly Dictionary<long, int> _tripsOfRoute = [];
    readonly Dictionary<int, int> _tripsOfOrigin = [];

    // For each traveller, sorted, one entry for each trip, route and weekday of it: route and weekday, and the trip, in one number.
    readonly int[] _firstHabits;
    readonly long[] _habits;

    // For each traveller a bit for the rest of each route taken: most routes asked for were never taken, and that is seen at once.
    readonly ulong[] _takenRoutes;

    /// <param name="data">The linked data.</param>
    /// <param name="trips">All trips.</param>
    /// <param name="strength">How many trips of the traveller weigh as much as the custom of the airport.</param>
    internal TripHabits(TravelData data, TripTable trips, double strength)
    {
        (_data, _trips, _strength) = (data, trips, strength);
        _firstHabits = new int[data.Travellers.Count + 1];
        _takenRoutes = new ulong[data.Travellers.Count];
        var habits = new List<long>(trips.Count * 2);
        var routes = new SortedSet<int>();
        for (int traveller = 0; traveller < data.Travellers.Count; traveller++)
        {
            (int first, int end) = trips.Of(traveller);
            for (int trip = first; trip < end; trip++)
            {
                foreach (int habit in HabitsOf(trip))
                {
                    habits.Add(((long)habit << TripBits) | (uint)trip);
                    _takenRoutes[traveller] |= BitOf(habit >> WeekdayBits);
                }
                Count(trip, routes);
            }
            habits.Sort(_firstHabits[traveller], habits.Count - _firstHabits[traveller], null);
            _firstHabits[traveller + 1] = habits.Count;
        }
        _habits = [.. habits];
    }

    /// <summary>The chance that a trip takes a route.</summary>
    internal double ChanceOfRoute(int trip, int route) => ChanceOfRoute(trip, route, OthersOn(trip, route, 0));

    /// <summary>The chance that a trip, if it takes a route, takes it on a weekday (day modulo 7).</summary>
    /// <param name="trip">The trip.</param>
    /// <param name="route">The route.</param>
    /// <param name="weekday">The weekday.</param>
    /// <param name="custom">The weekday's share of the route's travellers.</param>
    internal double ChanceOfWeekday(int trip, int route, int weekday, double custom) => ChanceOfWeekday(OthersOn(trip, route, weekday), custom);

    /// <summary>The chance that a trip takes a route on a weekday: <see cref="ChanceOfRoute(int, int)"/> times <see cref="ChanceOfWeekday(int, int, int, double)"/>.</summary>
    internal double ChanceOf(int trip, int route, int weekday, double custom)
    {
        Others others = OthersOn(trip, route, weekday);
        return ChanceOfRoute(trip, route, others) * ChanceOfWeekday(others, custom);
    }

    /// <summary>The weekday of a day, 0 to 6.</summary>
    internal static int WeekdayOf(int day) => ((day % DaysOfWeek) + DaysOfWeek) % DaysOfWeek;

    double ChanceOfRoute(int trip, int route, Others others)
    {
        int origin = _trips.OriginOf[trip];
        int own = _trips.CountOf(_trips.TravellerOf[trip]) - 1;
        int ownOnRoute = Math.Min(own, others.OnRoute);
        int onRoute = _tripsOfRoute.GetValueOrDefault(KeyOf(origin, route)) - ownOnRoute - (others.TakesItself ? 1 : 0);
        double custom = (Math.Max(0, onRoute) + 0.5) / Math.Max(1, _tripsOfOrigin[origin] - own);
        return (ownOnRoute + (_strength * Math.Min(1, custom))) / (own + _strength);
    }

    double ChanceOfWeekday(Others others, double custom) => (others.OnDay + (_strength * custom)) / (others.OnRoute + _strength);

    /// <summary>The entries of the traveller's other trips on a route.</summary>
    Others OthersOn(int trip, int route, int weekday)
    {
        int traveller = _trips.TravellerOf[trip];
        if ((_takenRoutes[traveller] & BitOf(route)) == 0)
        {
            return default;
        }
        ReadOnlySpan<long> own = _habits.AsSpan(_firstHabits[traveller].._firstHabits[traveller + 1]);
        int entries = 0, onDay = 0;
        bool takesItself = false;
        for (int at = Sorted.CountBelow(own, (long)route << (WeekdayBits + TripBits)); at < own.Length && own[at] >> (WeekdayBits + TripBits) == route; at++)
        {
            bool isItself = (own[at] & uint.MaxValue) == trip;
            entries++;
            takesItself |= isItself;
            onDay += !isItself && ((own[at] >> TripBits) & Weekdays) == weekday ? 1 : 0;
        }
        return new Others(entries - (takesItself ? 1 : 0), onDay, takesItself);
    }

    static ulong BitOf(int route) => 1UL << (route & RestOfRoute);

    static long KeyOf(int origin, int route) => ((long)origin << TripBits) | (uint)route;

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
            _tripsOfRoute[KeyOf(origin, route)] = _tripsOfRoute.GetValueOrDefault(KeyOf(origin, route)) + 1;
        }
    }

    /// <summary>What a traveller's other trips say of a route.</summary>
    /// <param name="OnRoute">Their entries on it.</param>
    /// <param name="OnDay">Their entries on it on the weekday.</param>
    /// <param name="TakesItself">Whether the judged trip takes it too.</param>
    readonly record struct Others(int OnRoute, int OnDay, bool TakesItself);
}
