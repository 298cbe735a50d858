namespace ManifestScan.Signals.Companions;

/// <summary>How many others a traveller could have met as often as was seen: those with as many trips on the traveller's routes, either way.</summary>
/// <remarks>
/// Met or not. How often is itself one of several ways to be surprised, from <paramref name="minimumTrips"/> to all of the traveller's trips,
/// and each of them costs the same, once for a company. Counts of others are made when they are asked for and kept.
/// </remarks>
sealed class PossibleCompanions(RouteTakers takers, int minimumTrips)
{
    readonly int[]?[] _known = new int[takers.Travellers][];
    readonly Counter _counter = new(new int[takers.Travellers], []);

    /// <summary>Counts the others of many travellers at once.</summary>
    internal void CountAll(IReadOnlyList<int> travellers, ParallelOptions parallel)
    {
        using var counters = new ThreadLocal<Counter>(() => new Counter(new int[takers.Travellers], []));
        Parallel.For(0, travellers.Count, parallel, at => _known[travellers[at]] ??= Count(travellers[at], counters.Value!));
    }

    /// <summary>Bits that a companion on so many trips costs: all who could have been it, and the numbers of trips it could have been.</summary>
    /// <param name="traveller">The traveller.</param>
    /// <param name="trips">Trips they shared.</param>
    /// <param name="place">
    /// Which companion it is, from 1; whoever is told already is not to be chosen again, the order of them says nothing, and how often was
    /// asked for the first.
    /// </param>
    internal double LooksBits(int traveller, int trips, int place = 1) =>
        Math.Log2(Math.Max(1.0, Of(traveller, trips) - place + 1) / place) + (place == 1 ? Math.Log2(Ways(traveller)) : 0);

    /// <summary>No more than <see cref="LooksBits"/>, at once and on any thread: those who take the traveller's busiest route so often.</summary>
    internal double LeastLooksBits(int traveller, int trips) => Math.Log2(Math.Max(1, takers.OnBusiestRoute(traveller, trips) - 1)) + Math.Log2(Ways(traveller));

    /// <summary>Others with at least so many trips on the traveller's routes.</summary>
    internal int Of(int traveller, int trips)
    {
        int[] atLeast = _known[traveller] ?? CountNow(traveller);
        return atLeast[Math.Min(trips, RouteTakers.MostTrips)];
    }

    int[] CountNow(int traveller)
    {
        lock (_counter)
        {
            return _known[traveller] ??= Count(traveller, _counter);
        }
    }

    int Ways(int traveller) => Math.Max(1, Math.Min(takers.TripsOf(traveller), RouteTakers.MostTrips) - minimumTrips + 1);

    int[] Count(int traveller, Counter counter)
    {
        foreach (int route in takers.RoutesOf(traveller))
        {
            ReadOnlySpan<int> others = takers.TakersOf(route);
            ReadOnlySpan<byte> trips = takers.TripsOn(route);
            for (int at = 0; at < others.Length; at++)
            {
                if (counter.Trips[others[at]] == 0)
                {
                    counter.Touched.Add(others[at]);
                }
                counter.Trips[others[at]] += trips[at];
            }
        }
        var atLeast = new int[RouteTakers.MostTrips + 1];
        foreach (int other in counter.Touched)
        {
            atLeast[Math.Min(counter.Trips[other], RouteTakers.MostTrips)] += other == traveller ? 0 : 1;
            counter.Trips[other] = 0;
        }
        counter.Touched.Clear();
        for (int trips = RouteTakers.MostTrips; trips > 0; trips--)
        {
            atLeast[trips - 1] += atLeast[trips];
        }
        return atLeast;
    }

    /// <param name="Trips">For each other one the trips counted; zeros between two counts.</param>
    /// <param name="Touched">Those counted.</param>
    sealed record Counter(int[] Trips, List<int> Touched);
}
