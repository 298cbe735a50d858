using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>How many others a traveller could have met as often as asked: those with enough trips who ever flew one of the same routes, either way.</summary>
sealed class PossibleCompanions
{
    readonly TravelData _data;
    readonly TripTable _trips;
    readonly Dictionary<(int, int), int> _travellersOfRoute = [];
    readonly int[] _looks;

    internal PossibleCompanions(TravelData data, TripTable trips, int minimumTrips)
    {
        (_data, _trips) = (data, trips);
        for (int traveller = 0; traveller < data.Travellers.Count; traveller++)
        {
            if (trips.CountOf(traveller) >= minimumTrips)
            {
                foreach ((int, int) route in Routes(traveller))
                {
                    _travellersOfRoute[route] = _travellersOfRoute.GetValueOrDefault(route) + 1;
                }
            }
        }
        _looks = [.. Enumerable.Range(0, data.Travellers.Count).AsParallel().AsOrdered().Select(Count)];
    }

    /// <summary>How many looks a traveller takes; at least 1. Another who flies two of the same routes is counted twice.</summary>
    internal int Of(int traveller) => _looks[traveller];

    int Count(int traveller)
    {
        long looks = 0;
        foreach ((int, int) route in Routes(traveller))
        {
            looks += _travellersOfRoute.GetValueOrDefault(route) - 1;
        }
        return (int)Math.Clamp(looks, 1, int.MaxValue);
    }

    HashSet<(int, int)> Routes(int traveller)
    {
        var routes = new HashSet<(int, int)>();
        (int first, int end) = _trips.Of(traveller);
        for (int trip = first; trip < end; trip++)
        {
            Add(_trips.Out(trip), routes);
            Add(_trips.Back(trip), routes);
        }
        return routes;
    }

    void Add(ReadOnlySpan<int> movements, HashSet<(int, int)> routes)
    {
        foreach (int movement in movements)
        {
            if (_data.FlightOf(movement) is >= 0 and int flight)
            {
                (int from, int to) = _data.Flights.Routes[_data.Flights.RouteOfFlight[flight]];
                routes.Add((Math.Min(from, to), Math.Max(from, to)));
            }
        }
    }
}
