using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>How many trips start from each airport, and how many of them take each route.</summary>
/// <remarks>Asked for every pair of trips of every pair of travellers: a search among a route's few airports is quicker than a hash of both.</remarks>
sealed class RouteStarts
{
    const int OriginBits = 32;

    // First the trips from an airport that is not told.
    readonly int[] _tripsOfOrigin;

    // Rising pairs of route and airport; for each route where its own begin; for each pair its trips.
    readonly long[] _pairs;
    readonly int[] _firstPairs;
    readonly int[] _tripsOfPair;

    /// <param name="data">The linked data.</param>
    /// <param name="trips">All trips.</param>
    /// <param name="taken">For each trip <see cref="PairOf"/> of each route it takes, in any order.</param>
    internal RouteStarts(TravelData data, TripTable trips, List<long> taken)
    {
        _tripsOfOrigin = new int[data.Tables.Codes.Count + 1];
        foreach (int origin in trips.OriginOf)
        {
            _tripsOfOrigin[origin + 1]++;
        }
        taken.Sort();
        var pairs = new List<long>();
        var counts = new List<int>();
        _firstPairs = new int[data.Flights.Routes.Length + 1];
        foreach (long pair in taken)
        {
            if (pairs.Count == 0 || pairs[^1] != pair)
            {
                pairs.Add(pair);
                counts.Add(0);
                _firstPairs[(int)(pair >> OriginBits) + 1] = pairs.Count;
            }
            counts[^1]++;
        }
        (_pairs, _tripsOfPair) = ([.. pairs], [.. counts]);
        for (int route = 1; route < _firstPairs.Length; route++)
        {
            _firstPairs[route] = Math.Max(_firstPairs[route], _firstPairs[route - 1]);
        }
    }

    /// <summary>A route and an airport, -1 where it is not told, in one number.</summary>
    internal static long PairOf(int route, int origin) => ((long)route << OriginBits) | (uint)(origin + 1);

    /// <summary>Trips that start from an airport.</summary>
    internal int From(int origin) => _tripsOfOrigin[origin + 1];

    /// <summary>Those of them that take a route.</summary>
    internal int From(int origin, int route)
    {
        long pair = PairOf(route, origin);
        int at = _firstPairs[route] + Sorted.CountBelow(_pairs.AsSpan(_firstPairs[route].._firstPairs[route + 1]), pair);
        return at < _firstPairs[route + 1] && _pairs[at] == pair ? _tripsOfPair[at] : 0;
    }
}
