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
    readonly RouteStarts _starts;

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
        var taken = new List<long>(trips.Count * 2);
        var ofTrip = new List<int>();
        for (int traveller = 0; traveller < data.Travellers.Count; traveller++)
        {
            (int first, int end) = trips.Of(traveller);
            for (int trip = first; trip < end; trip++)
            {
                FindHabits(trip, ofTrip);
                foreach (int habit in ofTrip)
                {
                    habits.Add(((long)habit << TripBits) | (uint)trip);
                    _takenRoutes[traveller] |= BitOf(habit >> WeekdayBits);
                }
                AddPairs(ofTrip, trips.OriginOf[trip], taken);
            }
            habits.Sort(_firstHabits[traveller], habits.Count - _firstHabits[traveller], null);
            _firstHabits[traveller + 1] = habits.Count;
        }
        _habits = [.. habits];
        _starts = new RouteStarts(data, trips, taken);
    }

    /// <summary>What the other trips of a trip's traveller say of a route.</summary>
    internal RouteHabit On(int trip, int route)
    {
        int traveller = _trips.TravellerOf[trip];
        if ((_takenRoutes[traveller] & BitOf(route)) == 0)
        {
            return new RouteHabit(trip, route, 0, 0, 0, false);
        }
        ReadOnlySpan<long> own = _habits.AsSpan(_firstHabits[traveller].._firstHabits[traveller + 1]);
        int first = Sorted.CountBelow(own, (long)route << (WeekdayBits + TripBits));
        int end = first;
        bool takesItself = false;
        for (; end < own.Length && own[end] >> (WeekdayBits + TripBits) == route; end++)
        {
            takesItself |= (own[end] & uint.MaxValue) == trip;
        }
        return new RouteHabit(trip, route, _firstHabits[traveller] + first, end - first, end - first - (takesItself ? 1 : 0), takesItself);
    }

    /// <summary>The chance that a trip takes a route.</summary>
    internal double ChanceOfRoute(RouteHabit habit)
    {
        int origin = _trips.OriginOf[habit.Trip];
        int own = _trips.CountOf(_trips.TravellerOf[habit.Trip]) - 1;
        int ownOnRoute = Math.Min(own, habit.Others);
        int onRoute = _starts.From(origin, habit.Route) - ownOnRoute - (habit.TakesItself ? 1 : 0);
        double custom = (Math.Max(0, onRoute) + 0.5) / Math.Max(1, _starts.From(origin) - own);
        return (ownOnRoute + (_strength * Math.Min(1, custom))) / (own + _strength);
    }

    /// <summary>The chance that a trip, if it takes a route, takes it on a weekday (day modulo 7).</summary>
    /// <param name="habit">The trip and the route.</param>
    /// <param name="weekday">The weekday.</param>
    /// <param name="custom">The weekday's share of the route's travellers.</param>
    internal double ChanceOfWeekday(RouteHabit habit, int weekday, double custom)
    {
        int onDay = 0;
        foreach (long entry in _habits.AsSpan(habit.First, habit.Entries))
        {
            onDay += ((entry >> TripBits) & Weekdays) == weekday && (entry & uint.MaxValue) != habit.Trip ? 1 : 0;
        }
        return (onDay + (_strength * custom)) / (habit.Others + _strength);
    }

    /// <summary>The chance that a trip takes a route on a weekday: <see cref="ChanceOfRoute"/> times <see cref="ChanceOfWeekday"/>.</summary>
    internal double ChanceOf(RouteHabit habit, int weekday, double custom) => ChanceOfRoute(habit) * ChanceOfWeekday(habit, weekday, custom);

    /// <summary>The weekday of a day, 0 to 6.</summary>
    internal static int WeekdayOf(int day) => ((day % DaysOfWeek) + DaysOfWeek) % DaysOfWeek;

    static ulong BitOf(int route) => 1UL << (route & RestOfRoute);

    /// <summary>The routes of a trip, each with its weekdays.</summary>
    void FindHabits(int trip, List<int> habits)
    {
        habits.Clear();
        Add(_trips.OutFlights(trip), habits);
        Add(_trips.BackFlights(trip), habits);
    }

    /// <summary>A route is counted once for each trip, on however many weekdays.</summary>
    static void AddPairs(List<int> habits, int origin, List<long> taken)
    {
        int first = taken.Count;
        foreach (int habit in habits)
        {
            long pair = RouteStarts.PairOf(habit >> WeekdayBits, origin);
            if (taken.IndexOf(pair, first) < 0)
            {
                taken.Add(pair);
            }
        }
    }

    void Add(ReadOnlySpan<int> flights, List<int> habits)
    {
        foreach (int flight in flights)
        {
            int habit = flight < 0 ? -1 : (_data.Flights.RouteOfFlight[flight] << WeekdayBits) | WeekdayOf(RouteLoads.DayOf(_data, flight));
            if (habit >= 0 && !habits.Contains(habit))
            {
                habits.Add(habit);
            }
        }
    }
}
