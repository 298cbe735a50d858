namespace ManifestScan.Signals.Companions;

/// <summary>The chance of a trip to be near one that is given, by the habit of its traveller.</summary>
/// <remarks>
/// A trip within the season takes the route of the given one (<see cref="TripHabits"/>) and leaves within the window with the share of the
/// route's travellers who do, weekday by weekday of the traveller's habit; and stays about as long (<see cref="StayLengths"/>).
/// </remarks>
sealed class NearChances
{
    /// <summary>Who keeps near there and back need not stay to the day as long.</summary>
    const int StayTolerance = 1;

    readonly TripTable _trips;
    readonly RouteLoads _loads;
    readonly TripHabits _habits;
    readonly StayLengths _stays;
    readonly int[] _routes;

    internal NearChances(SignalContext context)
    {
        _trips = context.Facts.Trips;
        TravelCustoms customs = context.Facts.Customs(context.Parameters["habitTrips"]);
        (_loads, _habits, _stays) = (customs.Loads, customs.Habits, customs.Stays);
        _routes = [.. Enumerable.Range(0, _trips.Count).Select(trip => context.Data.Flights.RouteOfFlight[_trips.FlightOf(trip)])];
    }

    /// <summary>The chance of a trip to be near a given one.</summary>
    internal TripChance OfTrips(int leading, int trip, DayWindow window) => Alike(leading, trip, Chance(leading, trip, window));

    /// <summary>Whether both trips have a way back after about as many days.</summary>
    internal bool StaysAlike(int leading, int trip) =>
        _stays.Of(leading) >= 0 && _stays.Of(trip) >= 0 && Math.Abs(_stays.Of(leading) - _stays.Of(trip)) <= StayTolerance;

    /// <summary>The route of a trip's first flight.</summary>
    internal int RouteOf(int trip) => _routes[trip];

    TripChance Alike(int leading, int trip, double near) => new(near, near * _stays.ChanceOfSame(leading, trip, StayTolerance));

    double Chance(int leading, int trip, DayWindow window)
    {
        int route = RouteOf(leading);
        int day = _trips.DayOf[leading];
        RouteHabit habit = _habits.On(trip, route);
        int season = Math.Max(1, _loads.InSeason(route, day));
        double inDays = 0;
        for (int at = day - window.Before; at <= day + window.After; at++)
        {
            int onDay = _loads.OnDay(route, at) - (window.IsLaterOnly && at == day ? _loads.OfFlight[_trips.FlightOf(leading)] : 0);
            if (onDay > 0)
            {
                int weekday = _loads.OnWeekday(route, at);
                inDays += _habits.ChanceOfWeekday(habit, TripHabits.WeekdayOf(at), (double)weekday / season) * onDay / weekday;
            }
        }
        return _habits.ChanceOfRoute(habit) * Math.Min(1, inDays);
    }
}
