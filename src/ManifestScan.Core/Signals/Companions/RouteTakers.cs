using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>Who takes which route, either way, on how many trips.</summary>
sealed class RouteTakers
{
    /// <summary>More trips than this are counted as so many.</summary>
    internal const int MostTrips = 8;

    readonly TripTable _trips;

    // For each route of the flights the one either way.
    readonly int[] _eitherWay;

    // For each traveller the routes; for each route the travellers and their trips on it.
    readonly int[] _firstOfTraveller;
    readonly int[] _routes;
    readonly int[] _firstOfRoute;
    readonly int[] _travellers;
    readonly byte[] _tripsOn;
    readonly int[][] _travellersWith;

    internal RouteTakers(TravelData data, TripTable trips)
    {
        _trips = trips;
        _eitherWay = EitherWay(data.Flights.Routes);
        int routes = _eitherWay.Length == 0 ? 0 : _eitherWay.Max() + 1;
        _firstOfTraveller = new int[data.Travellers.Count + 1];
        (_routes, byte[] tripsOn) = Count(data);
        (_firstOfRoute, _travellers, _tripsOn) = GroupByRoute(routes, tripsOn);
        _travellersWith = [.. Enumerable.Range(0, routes).Select(TravellersWith)];
    }

    /// <summary>Number of travellers.</summary>
    internal int Travellers => _firstOfTraveller.Length - 1;

    /// <summary>Trips of a traveller.</summary>
    internal int TripsOf(int traveller) => _trips.CountOf(traveller);

    /// <summary>The routes of a traveller.</summary>
    internal ReadOnlySpan<int> RoutesOf(int traveller) => _routes.AsSpan(_firstOfTraveller[traveller].._firstOfTraveller[traveller + 1]);

    /// <summary>Who takes a route.</summary>
    internal ReadOnlySpan<int> TakersOf(int route) => _travellers.AsSpan(_firstOfRoute[route].._firstOfRoute[route + 1]);

    /// <summary>On how many trips each of <see cref="TakersOf"/> does.</summary>
    internal ReadOnlySpan<byte> TripsOn(int route) => _tripsOn.AsSpan(_firstOfRoute[route].._firstOfRoute[route + 1]);

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

    static int[] EitherWay((int From, int To)[] routes)
    {
        var known = new Dictionary<(int, int), int>();
        var eitherWay = new int[routes.Length];
        for (int route = 0; route < routes.Length; route++)
        {
            (int from, int to) = routes[route];
            (int, int) key = (Math.Min(from, to), Math.Max(from, to));
            known.TryAdd(key, known.Count);
            eitherWay[route] = known[key];
        }
        return eitherWay;
    }

    /// <summary>The routes of all travellers, one after the other, and the trips of each on each.</summary>
    (int[] Routes, byte[] Trips) Count(TravelData data)
    {
        var routes = new List<int>();
        var tripsOn = new List<byte>();
        var own = new List<int>();
        for (int traveller = 0; traveller < Travellers; traveller++)
        {
            (int first, int end) = _trips.Of(traveller);
            for (int trip = first; trip < end; trip++)
            {
                int firstOfTrip = own.Count;
                Add(data, _trips.OutFlights(trip), own, firstOfTrip);
                Add(data, _trips.BackFlights(trip), own, firstOfTrip);
            }
            own.Sort();
            for (int at = 0, next; at < own.Count; at = next)
            {
                for (next = at + 1; next < own.Count && own[next] == own[at]; next++)
                {
                }
                routes.Add(own[at]);
                tripsOn.Add((byte)Math.Min(next - at, MostTrips));
            }
            own.Clear();
            _firstOfTraveller[traveller + 1] = routes.Count;
        }
        return ([.. routes], [.. tripsOn]);
    }

    /// <summary>Adds the routes of flights, each once for a trip.</summary>
    void Add(TravelData data, ReadOnlySpan<int> flights, List<int> own, int firstOfTrip)
    {
        foreach (int flight in flights)
        {
            int route = flight < 0 ? -1 : _eitherWay[data.Flights.RouteOfFlight[flight]];
            if (route >= 0 && own.IndexOf(route, firstOfTrip) < 0)
            {
                own.Add(route);
            }
        }
    }

    (int[] First, int[] Travellers, byte[] Trips) GroupByRoute(int routes, byte[] tripsOn)
    {
        Csr entries = Csr.Group(_routes.Length, routes, entry => _routes[entry]);
        var travellerOf = new int[_routes.Length];
        for (int traveller = 0; traveller < Travellers; traveller++)
        {
            travellerOf.AsSpan(_firstOfTraveller[traveller].._firstOfTraveller[traveller + 1]).Fill(traveller);
        }
        ReadOnlySpan<int> rows = entries.Rows.Span;
        var travellers = new int[rows.Length];
        var trips = new byte[rows.Length];
        for (int at = 0; at < rows.Length; at++)
        {
            (travellers[at], trips[at]) = (travellerOf[rows[at]], tripsOn[rows[at]]);
        }
        int[] first = [.. Enumerable.Range(0, routes).Select(entries.OffsetOf), rows.Length];
        return (first, travellers, trips);
    }

    /// <summary>For each number of trips how many take the route on at least so many.</summary>
    int[] TravellersWith(int route)
    {
        var atLeast = new int[MostTrips + 1];
        foreach (byte trips in TripsOn(route))
        {
            atLeast[trips]++;
        }
        for (int trips = MostTrips; trips > 0; trips--)
        {
            atLeast[trips - 1] += atLeast[trips];
        }
        return atLeast;
    }
}
