using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>How many travellers each flight and each route carries on which days.</summary>
/// <remarks>Cancelled movements and crew are not counted. A season is a quarter of a year to either side of a day.</remarks>
sealed class RouteLoads
{
    const int Weeks = 13;

    readonly int[] _firstDays;
    readonly int[][] _onDay;
    readonly int[][] _onWeekday;
    readonly int[][] _inSeason;

    internal RouteLoads(TravelData data, int[] tripOfMovement)
    {
        OfFlight = new int[data.Flights.Count];
        for (int flight = 0; flight < OfFlight.Length; flight++)
        {
            foreach (int movement in data.MovementsOfFlight[flight])
            {
                OfFlight[flight] += tripOfMovement[movement] >= 0 ? 1 : 0;
            }
        }
        int routes = data.Flights.Routes.Length;
        (_firstDays, int[] lastDays) = Days(data, routes);
        _onDay = [.. Enumerable.Range(0, routes).Select(route => new int[Math.Max(0, lastDays[route] - _firstDays[route] + 1)])];
        for (int flight = 0; flight < OfFlight.Length; flight++)
        {
            int route = data.Flights.RouteOfFlight[flight];
            _onDay[route][DayOf(data, flight) - _firstDays[route]] += OfFlight[flight];
        }
        _onWeekday = [.. _onDay.Select(days => Around(days, TripHabits.DaysOfWeek))];
        _inSeason = [.. _onDay.Select(days => Around(days, 1))];
    }

    /// <summary>Days to either side of a day that make up its season.</summary>
    internal static int SeasonDays => TripHabits.DaysOfWeek * Weeks;

    /// <summary>For each flight its travellers.</summary>
    internal int[] OfFlight { get; }

    /// <summary>Travellers of a route on a day.</summary>
    internal int OnDay(int route, int day)
    {
        int at = day - _firstDays[route];
        return at >= 0 && at < _onDay[route].Length ? _onDay[route][at] : 0;
    }

    /// <summary>Travellers of a route on the weekday of a day of its flights, all season.</summary>
    internal int OnWeekday(int route, int day) => _onWeekday[route][day - _firstDays[route]];

    /// <summary>Travellers of a route in the season of a day of its flights.</summary>
    internal int InSeason(int route, int day) => _inSeason[route][day - _firstDays[route]];

    /// <summary>Local day of departure of a flight.</summary>
    internal static int DayOf(TravelData data, int flight) => data.Tables.Legs[data.Flights.LegOfFlight[flight]].DepartureDay;

    /// <summary>For each day the sum over the days of its season that lie so many days apart.</summary>
    static int[] Around(int[] days, int beat)
    {
        var sums = new int[days.Length];
        for (int start = 0; start < Math.Min(beat, days.Length); start++)
        {
            int sum = 0;
            for (int ahead = start; ahead < days.Length + SeasonDays; ahead += beat)
            {
                int day = ahead - SeasonDays;
                sum += ahead < days.Length ? days[ahead] : 0;
                sum -= day - SeasonDays - beat >= 0 ? days[day - SeasonDays - beat] : 0;
                if (day >= 0)
                {
                    sums[day] = sum;
                }
            }
        }
        return sums;
    }

    static (int[] First, int[] Last) Days(TravelData data, int routes)
    {
        var first = new int[routes];
        var last = new int[routes];
        Array.Fill(first, int.MaxValue);
        Array.Fill(last, int.MinValue);
        for (int flight = 0; flight < data.Flights.Count; flight++)
        {
            int route = data.Flights.RouteOfFlight[flight];
            int day = DayOf(data, flight);
            (first[route], last[route]) = (Math.Min(first[route], day), Math.Max(last[route], day));
        }
        return (first, last);
    }
}
