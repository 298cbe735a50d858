using ManifestScan.Model;

namespace ManifestScan.Signals.Timing;

/// <summary>The null model of <see cref="EventAlignment"/>: the share of a route's own parties that fly in some event's window.</summary>
/// <remarks>
/// Parties of the same season and weekday, one party of the tested traveller left out, drawn towards all weekdays and that towards the
/// calendar. What makes a route busy around an event (a hub, a fair, a holiday) makes it busy for everybody and is in the share.
/// </remarks>
sealed class RouteTraffic
{
    const double CalendarStrength = 5;

    readonly TravelData _data;
    readonly EventWindows _windows;
    readonly int _seasonDays;
    readonly double _prior;
    readonly Dictionary<int, Dictionary<int, int>> _partiesOfRoute = [];
    readonly double[][] _shares;

    internal RouteTraffic(SignalContext context, EventWindows windows)
    {
        _data = context.Data;
        _windows = windows;
        _seasonDays = context.Parameters.Count("seasonDays");
        _prior = context.Parameters["priorParties"];
        for (int flight = 0; flight < _data.Flights.Count; flight++)
        {
            int parties = Parties(flight);
            int route = _data.Flights.RouteOfFlight[flight];
            int day = DayOf(flight);
            if (!_partiesOfRoute.TryGetValue(route, out Dictionary<int, int>? days))
            {
                _partiesOfRoute.Add(route, days = []);
            }
            days[day] = days.GetValueOrDefault(day) + parties;
        }
        _shares = [.. Enum.GetValues<EventSide>().Select(side => Shares(context, side))];
    }

    /// <summary>Local day of departure of a flight.</summary>
    internal int DayOf(int flight) => _data.Tables.Legs[_data.Flights.LegOfFlight[flight]].DepartureDay;

    /// <summary>The chance that a random party of the flight's route, season and weekday flies in some event's window; 0 without events.</summary>
    internal double Share(int flight, EventSide side) => _shares[(int)side][flight];

    double[] Shares(SignalContext context, EventSide side)
    {
        var shares = new double[_data.Flights.Count];
        Parallel.For(0, shares.Length, context.Parallel, flight => shares[flight] = ShareOf(flight, side));
        return shares;
    }

    double ShareOf(int flight, EventSide side)
    {
        int route = _data.Flights.RouteOfFlight[flight];
        int airport = side == EventSide.Before ? _data.Flights.Routes[route].ArrivalAirportId : _data.Flights.Routes[route].DepartureAirportId;
        if (!_windows.HasEvents(airport))
        {
            return 0;
        }
        Dictionary<int, int> parties = _partiesOfRoute[route];
        int today = DayOf(flight);
        var all = new WindowCount();
        var weekday = new WindowCount();
        for (int day = today - _seasonDays; day <= today + _seasonDays; day++)
        {
            bool isIn = _windows.EventAt(airport, side, day) >= 0;
            int count = parties.GetValueOrDefault(day) - (day == today ? 1 : 0);
            all = all.Plus(isIn, count);
            weekday = (day - today) % 7 == 0 ? weekday.Plus(isIn, count) : weekday;
        }
        return weekday.Share(_prior, all.Share(CalendarStrength, all.CalendarShare));
    }

    int Parties(int flight)
    {
        int count = 0;
        foreach (int movement in _data.MovementsOfFlight[flight])
        {
            count += _data.PartyOfMovement[movement] == movement ? 1 : 0;
        }
        return count;
    }

    readonly record struct WindowCount(int DaysIn, int Days, int PartiesIn, int Parties)
    {
        internal double CalendarShare => (double)DaysIn / Days;

        internal WindowCount Plus(bool isIn, int parties) =>
            new(DaysIn + (isIn ? 1 : 0), Days + 1, PartiesIn + (isIn ? parties : 0), Parties + parties);

        internal double Share(double strength, double prior) => (PartiesIn + (strength * prior)) / (Parties + strength);
    }
}
