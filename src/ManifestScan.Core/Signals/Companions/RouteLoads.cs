using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>How many travellers each flight and each route carries on which days.</summary>
/// <remarks>Cancelled movements and crew are not counted.</remarks>
sealed class RouteLoads
{
    readonly int[] _firstDays;
    readonly int[][] _untilDay;
    readonly int[][] _untilWeekday;

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
        _untilDay = new int[routes][];
        for (int route = 0; route < routes; route++)
        {
            _untilDay[route] = new int[Math.Max(0, lastDays[route] - _firstDays[route] + 1)];
        }
        for (int flight = 0; flight < OfFlight.Length; flight++)
        {
            int route = data.Flights.RouteOfFlight[flight];
            _untilDay[route][DayOf(data, flight) - _firstDays[route]] += OfFlight[flight];
        }
        _untilWeekday = [.. _untilDay.Select(days => Accumulate([.. days], 7))];
        foreach (int[] days in _untilDay)
        {
            Accumulate(days, 1);
        }
    }

    /// <summary>For each flight its travellers.</summary>
    internal int[] OfFlight { get; }

    /// <summary>Travellers of a route on days, both included.</summary>
    internal int Between(int route, int first, int last) => Until(_untilDay[route], last - _firstDays[route], 1) - Until(_untilDay[route], first - 1 - _firstDays[route], 1);

    /// <summary>Travellers of a route on a day and the same weekday of some weeks before and after.</summary>
    internal int OnWeekday(int route, int day, int weeks)
    {
        int[] until = _untilWeekday[route];
        int last = day + (7 * weeks) - _firstDays[route];
        return Until(until, last, 7) - Until(until, day - (7 * (weeks + 1)) - _firstDays[route], 7);
    }

    /// <summary>Local day of departure of a flight.</summary>
    internal static int DayOf(TravelData data, int flight) => data.Tables.Legs[data.Flights.LegOfFlight[flight]].DepartureDay;

    /// <summary>The sum up to an index that may lie outside; beyond the end the last index on the same beat counts.</summary>
    static int Until(int[] until, int index, int beat)
    {
        if (index >= until.Length)
        {
            index -= (index - until.Length + beat) / beat * beat;
        }
        return index < 0 ? 0 : until[index];
    }

    static int[] Accumulate(int[] days, int beat)
    {
        for (int day = beat; day < days.Length; day++)
        {
            days[day] += days[day - beat];
        }
        return days;
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
