using ManifestScan.Model;

namespace ManifestScan.Signals.Identity;

/// <summary>How many travellers fly a route how often: what a habit in common is worth.</summary>
sealed class RouteHabits
{
    readonly TripTable _trips;
    readonly int _travellers;
    readonly Dictionary<(int From, int To), List<int>> _tripsByTraveller = [];

    internal RouteHabits(TravelData data, TripTable trips)
    {
        _trips = trips;
        _travellers = data.Travellers.Count;
        for (int traveller = 0; traveller < _travellers; traveller++)
        {
            foreach (((int, int) route, int count) in Of(traveller))
            {
                if (!_tripsByTraveller.TryGetValue(route, out List<int>? counts))
                {
                    _tripsByTraveller.Add(route, counts = []);
                }
                counts.Add(count);
            }
        }
        foreach (List<int> counts in _tripsByTraveller.Values)
        {
            counts.Sort();
        }
    }

    /// <summary>The route of the first that the second has as a habit, and the bits of that: of all others, who flew it as often as the second.</summary>
    internal (int From, int To, int Trips, double Bits) Shared(int traveller, int other)
    {
        Dictionary<(int From, int To), int> own = Of(traveller);
        (int From, int To, int Trips, double Bits) best = default;
        foreach (((int From, int To) route, int count) in Of(other).OrderBy(r => r.Key))
        {
            if (own.TryGetValue(route, out int times))
            {
                List<int> counts = _tripsByTraveller[route];
                int atLeast = counts.Count - LowerBound(counts, count) - (times >= count ? 1 : 0);
                double bits = Tails.CorrectForLooks(Tails.Bits(Math.Max(1, atLeast) / Math.Max(1.0, _travellers - 1)), own.Count);
                best = bits > best.Bits ? (route.From, route.To, times + count, bits) : best;
            }
        }
        return best;
    }

    Dictionary<(int From, int To), int> Of(int traveller)
    {
        var routes = new Dictionary<(int, int), int>();
        (int first, int end) = _trips.Of(traveller);
        for (int trip = first; trip < end; trip++)
        {
            (int, int) route = (_trips.OriginOf[trip], _trips.DestinationOf[trip]);
            routes[route] = routes.GetValueOrDefault(route) + 1;
        }
        return routes;
    }

    static int LowerBound(List<int> sorted, int value)
    {
        int low = 0;
        for (int high = sorted.Count; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = sorted[middle] < value ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
