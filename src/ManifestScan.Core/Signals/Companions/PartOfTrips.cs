namespace ManifestScan.Signals.Companions;

/// <summary>Judges shared trips as a part of all the trips of a traveller, in the wider and the stricter sense; the better one counts.</summary>
/// <remarks>Null model: <see cref="TrialTail"/> over the chances of all trips. Nothing here is corrected for looks.</remarks>
/// <param name="trips">All trips.</param>
/// <param name="shape">Shape of the tail.</param>
sealed class PartOfTrips(TripTable trips, double shape)
{
    readonly TrialTail _tail = new(shape);

    /// <summary>For each trip of the judged one the chance to go with one of the given one's within the season.</summary>
    /// <param name="pair">The traveller whose trips are given, and the judged one.</param>
    /// <param name="shared">Trips that did: what is expected of them is expected of their trip, though after a long stay it is of another season.</param>
    /// <param name="chance">The chance of a given and a judged trip.</param>
    internal TripChance[] Expect((int Given, int Judged) pair, SharedTrip[] shared, Func<int, int, TripChance> chance)
    {
        (int firstGiven, int endGiven) = trips.Of(pair.Given);
        (int first, int end) = trips.Of(pair.Judged);
        var all = new TripChance[end - first];
        for (int trip = first; trip < end; trip++)
        {
            var one = new TripChance(0, 0);
            for (int given = firstGiven; given < endGiven; given++)
            {
                if (Math.Abs((long)trips.DayOf[given] - trips.DayOf[trip]) <= RouteLoads.SeasonDays)
                {
                    one = one.Plus(chance(given, trip));
                }
            }
            all[trip - first] = one.AtMostOne();
        }
        foreach (SharedTrip one in shared)
        {
            all[one.Trip - first] = all[one.Trip - first].AtLeast(one.Chance);
        }
        return all;
    }

    /// <summary>The bits of the shared trips, given what is expected of all.</summary>
    internal double Bits(SharedTrip[] shared, TripChance[] all) => Bits(shared, all, _tail.Bits);

    /// <summary>No fewer than <see cref="Bits(SharedTrip[], TripChance[])"/>, for less work.</summary>
    internal double BitsAtMost(SharedTrip[] shared, TripChance[] all) => Bits(shared, all, _tail.BitsAtMost);

    /// <summary>No fewer still, before anything is expected of other trips: what is expected of the shared ones is a part of all.</summary>
    internal double MostBits(SharedTrip[] shared)
    {
        var any = new List<double>(shared.Length);
        var strict = new List<double>(shared.Length);
        foreach (IGrouping<int, SharedTrip> trip in shared.GroupBy(s => s.Trip))
        {
            any.Add(trip.Max(s => s.Chance.Any));
            if (trip.Any(s => s.IsStrict))
            {
                strict.Add(trip.Where(s => s.IsStrict).Max(s => s.Chance.Strict));
            }
        }
        return Math.Max(_tail.MostBits([.. any]), _tail.MostBits([.. strict]));
    }

    static double Bits(SharedTrip[] shared, TripChance[] all, TrialTail.Law tail) => Math.Max(
        tail(shared.DistinctBy(s => s.Trip).Count(), [.. all.Select(c => c.Any)]),
        tail(shared.Where(s => s.IsStrict).DistinctBy(s => s.Trip).Count(), [.. all.Select(c => c.Strict)]));
}
