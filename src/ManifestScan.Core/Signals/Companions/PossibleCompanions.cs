namespace ManifestScan.Signals.Companions;

/// <summary>How many others a traveller could have met as often as was seen: those with as many trips on the traveller's routes, either way.</summary>
/// <remarks>
/// Met or not. How often is itself one of several ways to be surprised, from <paramref name="minimumTrips"/> to all of the traveller's trips,
/// and each of them costs the same. Counts of others are made when they are asked for and kept; not to be asked on several threads at once.
/// </remarks>
sealed class PossibleCompanions(RouteTakers takers, int minimumTrips)
{
    readonly Dictionary<int, int[]> _known = [];
    readonly int[] _trips = new int[takers.Travellers];
    readonly List<int> _touched = [];

    /// <summary>Bits that a companion on so many trips costs: all who could have been it, and the numbers of trips it could have been.</summary>
    /// <param name="traveller">The traveller.</param>
    /// <param name="trips">Trips they shared.</param>
    /// <param name="place">Which companion it is, from 1; whoever is told already is not to be chosen again, and the order of them says nothing.</param>
    internal double LooksBits(int traveller, int trips, int place = 1) =>
        Math.Log2(Math.Max(1.0, Of(traveller, trips) - place + 1) / place) + Math.Log2(Ways(traveller));

    /// <summary>No more than <see cref="LooksBits"/>, at once and on any thread: those who take the traveller's busiest route so often.</summary>
    internal double LeastLooksBits(int traveller, int trips) => Math.Log2(Math.Max(1, takers.OnBusiestRoute(traveller, trips) - 1)) + Math.Log2(Ways(traveller));

    /// <summary>Others with at least so many trips on the traveller's routes.</summary>
    internal int Of(int traveller, int trips)
    {
        if (!_known.TryGetValue(traveller, out int[]? atLeast))
        {
            _known.Add(traveller, atLeast = Count(traveller));
        }
        return atLeast[Math.Min(trips, RouteTakers.MostTrips)];
    }

    int Ways(int traveller) => Math.Max(1, Math.Min(takers.TripsOf(traveller), RouteTakers.MostTrips) - minimumTrips + 1);

    int[] Count(int traveller)
    {
        foreach (int route in takers.RoutesOf(traveller))
        {
            ReadOnlySpan<int> others = takers.TakersOf(route);
            ReadOnlySpan<byte> trips = takers.TripsOn(route);
            for (int at = 0; at < others.Length; at++)
            {
                if (_trips[others[at]] == 0)
                {
                    _touched.Add(others[at]);
                }
                _trips[others[at]] += trips[at];
            }
        }
        var atLeast = new int[RouteTakers.MostTrips + 1];
        foreach (int other in _touched)
        {
            atLeast[Math.Min(_trips[other], RouteTakers.MostTrips)] += other == traveller ? 0 : 1;
            _trips[other] = 0;
        }
        _touched.Clear();
        for (int trips = RouteTakers.MostTrips; trips > 0; trips--)
        {
            atLeast[trips - 1] += atLeast[trips];
        }
        return atLeast;
    }
}
