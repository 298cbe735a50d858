using ManifestScan.Model;

namespace ManifestScan.Signals.Mitigation;

/// <summary>On which weekdays each route is flown.</summary>
sealed class RouteRhythm
{
    readonly TravelData _data;
    readonly int[] _flights;

    internal RouteRhythm(TravelData data)
    {
        _data = data;
        _flights = new int[data.Flights.Routes.Length * 7];
        for (int flight = 0; flight < data.Flights.Count; flight++)
        {
            _flights[(data.Flights.RouteOfFlight[flight] * 7) + Weekday(flight)]++;
        }
    }

    /// <summary>0 to 6; which day is 0 does not matter.</summary>
    internal int Weekday(int flight) => (DayOf(flight) % 7 + 7) % 7;

    /// <summary>Local day of departure.</summary>
    internal int DayOf(int flight) => _data.Tables.Legs[_data.Flights.LegOfFlight[flight]].DepartureDay;

    /// <summary>The share of a route's flights that leave on a weekday.</summary>
    internal double ShareOf(int route, int weekday)
    {
        Span<int> own = _flights.AsSpan(route * 7, 7);
        int all = 0;
        foreach (int flights in own)
        {
            all += flights;
        }
        return (double)own[weekday] / all;
    }
}
