using ManifestScan.Model;

namespace ManifestScan.Signals.Routing;

/// <summary>On which days manifests of flights from an airport arrived: where they are missing, a missing way back says nothing.</summary>
sealed class DepartureFeed
{
    readonly Dictionary<int, int[]> _daysOfAirport;
    readonly double _leastShare;
    readonly int _firstDay;
    readonly int _lastDay;

    /// <param name="data">The run.</param>
    /// <param name="leastShare">Least share of the usual number of days with a manifest that makes a time covered.</param>
    internal DepartureFeed(TravelData data, double leastShare)
    {
        _leastShare = leastShare;
        var days = new Dictionary<int, HashSet<int>>();
        for (int flight = 0; flight < data.Flights.Count; flight++)
        {
            LegRow leg = data.Tables.Legs[data.Flights.LegOfFlight[flight]];
            if (data.Flights.HasManifest[flight] && leg.DepartureDay != Missing.Day)
            {
                if (!days.TryGetValue(leg.DepartureAirportId, out HashSet<int>? own))
                {
                    days.Add(leg.DepartureAirportId, own = []);
                }
                own.Add(leg.DepartureDay);
            }
        }
        _daysOfAirport = days.ToDictionary(d => d.Key, d => d.Value.Order().ToArray());
        _firstDay = _daysOfAirport.Values.Select(d => d[0]).DefaultIfEmpty(0).Min();
        _lastDay = _daysOfAirport.Values.Select(d => d[^1]).DefaultIfEmpty(-1).Max();
    }

    /// <summary>Whether the data show departures from an airport over days after a day about as often as at other times.</summary>
    internal bool Covers(int airport, int day, int days)
    {
        if (day + days > _lastDay || !_daysOfAirport.TryGetValue(airport, out int[]? own))
        {
            return false;
        }
        int seen = Sorted.CountBelow<int>(own, day + days + 1) - Sorted.CountBelow<int>(own, day);
        double usual = own.Length * (days + 1.0) / (_lastDay - _firstDay + 1);
        return seen > 0 && seen >= _leastShare * usual;
    }
}
