using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>Who takes which route, either way, on how many trips.</summary>
sealed class RouteTakers
{
    /// <summary>More trips than this are counted as so many.</summary>
    internal const int MostTrips = 8;

    readonly TravelData _data;
    readonly TripTable _trips;
    readonly Dictionary<(int, int), int> _routes = [];
    readonly int[] _firstOfTraveller;
    readonly List<int> _routeOf = [];
    readonly List<int> _travellerOf = [];
    readonly List<byte> _tripsOn = [];
    readonly Csr _ofRoute;
    readonly int[][] _travellersWith;

    internal RouteTakers(TravelData data, TripTable trips)
    {
        (_data, _trips) = (data, trips);
        _firstOfTraveller = new int[data.Travellers.Count + 1];
        var own = new SortedDictionary<int, int>();
        for (int traveller = 0; traveller < data.Travellers.Count; traveller++)
        {
            CountTrips(traveller, own);
            foreach ((int route, int count) in own)
            {
                _routeOf.Add(route);
                _travellerOf.Add(traveller);
                _tripsOn.Add((byte)Math.Min(count, MostTrips));
            }
            own.Clear();
            _firstOfTraveller[traveller + 1] = _routeOf.Count;
        }
        _ofRoute = Csr.Group(_routeOf.Count, _routes.Count, i => _routeOf[i]);
        _travellersWith = [.. Enumerable.Range(0, _routes.Count).Select(TravellersWith)];
    }

    /// <summary>Number of travellers.</summary>
    internal int Travellers => _firstOfTraveller.Length - 1;

    /// <summary>Trips of a traveller.</summary>
    internal int TripsOf(int traveller) => _trips.CountOf(traveller);

    /// <summary>The routes of a traveller.</summary>
    internal ReadOnlySpan<int> RoutesOf(int traveller) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_routeOf)[_firstOfTraveller[traveller].._firstOfTraveller[traveller + 1]];

    /// <summary>Who takes a route, and on how many trips.</summary>
    internal IEnumerable<(int Traveller, int Trips)> Of(int route)
    {
        for (int at = _ofRoute.OffsetOf(route), end = at + _ofRoute[route].Length; at < end; at++)
        {
            int entry = _ofRoute.Rows.Span[at];
            yield return (_travellerOf[entry], _tripsOn[entry]);
        }
    }

    /// <summary>How many take that route of a traveller so often which most do; the traveller may be one of them.</summary>
    internal int OnBusiestRoute(int traveller, int trips)
    {
        int most = 0;
        foreach (int route in RoutesOf(traveller))
        {
            most = Math.Max(most, _travellersWith[route][Math.Min(trips, MostTrips)]);
        }
        return most;
    }

    /// <summary>For each number of trips how many take the route on at least so many.</summary>
    int[] TravellersWith(int route)
    {
        var atLeast = new int[MostTrips + 1];
        foreach ((_, int trips) in Of(route))
        {
            atLeast[trips]++;
        }
        for (int trips = MostTrips; trips > 0; trips--)
        {
            atLeast[trips - 1] += atLeast[trips];
        }
        return atLeast;
    }

    void CountTrips(int traveller, SortedDictionary<int, int> own)
    {
        var ofTrip = new HashSet<int>();
        (int first, int end) = _trips.Of(traveller);
        for (int trip = first; trip < end; trip++)
        {
            ofTrip.Clear();
            Add(_trips.Out(trip), ofTrip);
            Add(_trips.Back(trip), ofTrip);
            foreach (int route in ofTrip)
            {
                own[route] = own.GetValueOrDefault(route) + 1;
            }
        }
    }

    void Add(ReadOnlySpan<int> movements, HashSet<int> routes)
    {
        foreach (int movement in movements)
        {
            if (_data.FlightOf(movement) is >= 0 and int flight)
            {
                (int from, int to) = _data.Flights.Routes[_data.Flights.RouteOfFlight[flight]];
                (int, int) key = (Math.Min(from, to), Math.Max(from, to));
                if (!_routes.TryGetValue(key, out int route))
                {
                    _routes.Add(key, route = _routes.Count);
                }
                routes.Add(route);
            }
        }
    }
}
