namespace ManifestScan.Signals.Companions;

/// <summary>Judges shared trips as a part of all the trips of a traveller, in the wider and the stricter sense; the better one counts.</summary>
/// <remarks>Null model: <see cref="TrialTail"/> over the chances of all trips. Nothing here is corrected for looks.</remarks>
/// <param name="trips">All trips.</param>
/// <param name="shape">Shape of the tail.</param>
sealed class PartOfTrips(TripTable trips, double shape)
{
    const int Few = 32;

    readonly TrialTail _tail = new(shape);

    /// <summary>The chance of a given and a judged trip to go together.</summary>
    internal delegate TripChance ChanceOf(int given, int judged);

    /// <summary>For each trip of the judged one the chance to go with one of the given one's within the season.</summary>
    /// <param name="pair">The traveller whose trips are given, and the judged one.</param>
    /// <param name="shared">Trips that did: what is expected of them is expected of their trip, though after a long stay it is of another season.</param>
    /// <param name="chance">The chance of a given and a judged trip.</param>
    internal TripChance[] Expect((int Given, int Judged) pair, SharedTrip[] shared, ChanceOf chance)
    {
        var all = new TripChance[trips.CountOf(pair.Judged)];
        (int first, int end) = trips.Of(pair.Given);
        for (int given = first; given < end; given++)
        {
            Add(given, pair.Judged, chance, all);
        }
        return AtLeastOf(shared, pair.Judged, all);
    }

    /// <summary>The part of <see cref="Expect"/> that the shared given trips make: where trips are routine it is most of it, for less work.</summary>
    internal TripChance[] ExpectOfShared(int judged, SharedTrip[] shared, ChanceOf chance)
    {
        var all = new TripChance[trips.CountOf(judged)];
        for (int at = 0; at < shared.Length; at++)
        {
            if (IsNewGiven(shared, at))
            {
                Add(shared[at].Given, judged, chance, all);
            }
        }
        return AtLeastOf(shared, judged, all);
    }

    /// <summary>The bits of the shared trips, given what is expected of all.</summary>
    internal double Bits(SharedTrip[] shared, TripChance[] all) => Bits(shared, all, _tail.Bits);

    /// <summary>No fewer than <see cref="Bits(SharedTrip[], TripChance[])"/>, for less work.</summary>
    internal double BitsAtMost(SharedTrip[] shared, TripChance[] all) => Bits(shared, all, _tail.BitsAtMost);

    /// <summary>No fewer still, before anything is expected of other trips: what is expected of the shared ones is a part of all.</summary>
    internal double MostBits(SharedTrip[] shared)
    {
        Span<double> any = shared.Length <= Few ? stackalloc double[shared.Length] : new double[shared.Length];
        Span<double> strict = shared.Length <= Few ? stackalloc double[shared.Length] : new double[shared.Length];
        (int trips, int strictTrips) = (0, 0);
        for (int at = 0; at < shared.Length; at++)
        {
            if (IsNew(shared, at, isStrict: false))
            {
                any[trips++] = Largest(shared, at).Any;
            }
            if (IsNew(shared, at, isStrict: true))
            {
                strict[strictTrips++] = Largest(shared, at).Strict;
            }
        }
        return Math.Max(_tail.MostBits(any[..trips]), _tail.MostBits(strict[..strictTrips]));
    }

    /// <summary>Adds the chances of all trips of the judged one to go with a given one.</summary>
    void Add(int given, int judged, ChanceOf chance, TripChance[] all)
    {
        (int first, _) = trips.Of(judged);
        for (int at = 0; at < all.Length; at++)
        {
            if (Math.Abs((long)trips.DayOf[given] - trips.DayOf[first + at]) <= RouteLoads.SeasonDays)
            {
                all[at] = all[at].Plus(chance(given, first + at));
            }
        }
    }

    TripChance[] AtLeastOf(SharedTrip[] shared, int judged, TripChance[] all)
    {
        (int first, _) = trips.Of(judged);
        for (int at = 0; at < all.Length; at++)
        {
            all[at] = all[at].AtMostOne();
        }
        foreach (SharedTrip one in shared)
        {
            all[one.Trip - first] = all[one.Trip - first].AtLeast(one.Chance);
        }
        return all;
    }

    static double Bits(SharedTrip[] shared, TripChance[] all, TrialTail.Law tail)
    {
        (int trips, int strictTrips) = (0, 0);
        for (int at = 0; at < shared.Length; at++)
        {
            trips += IsNew(shared, at, isStrict: false) ? 1 : 0;
            strictTrips += IsNew(shared, at, isStrict: true) ? 1 : 0;
        }
        Span<double> chances = all.Length <= Few ? stackalloc double[all.Length] : new double[all.Length];
        for (int at = 0; at < all.Length; at++)
        {
            chances[at] = all[at].Any;
        }
        double bits = tail(trips, chances);
        for (int at = 0; at < all.Length; at++)
        {
            chances[at] = all[at].Strict;
        }
        return Math.Max(bits, tail(strictTrips, chances));
    }

    static bool IsNewGiven(SharedTrip[] shared, int at)
    {
        bool isNew = true;
        for (int earlier = 0; isNew && earlier < at; earlier++)
        {
            isNew = shared[earlier].Given != shared[at].Given;
        }
        return isNew;
    }

    /// <summary>Whether an entry is the first of its judged trip that counts.</summary>
    static bool IsNew(SharedTrip[] shared, int at, bool isStrict)
    {
        bool isNew = shared[at].IsStrict || !isStrict;
        for (int earlier = 0; isNew && earlier < at; earlier++)
        {
            isNew = shared[earlier].Trip != shared[at].Trip || (isStrict && !shared[earlier].IsStrict);
        }
        return isNew;
    }

    /// <summary>The largest chance of the entries of one judged trip; in the stricter sense of those that are strict.</summary>
    static TripChance Largest(SharedTrip[] shared, int at)
    {
        var largest = new TripChance(0, 0);
        foreach (SharedTrip one in shared)
        {
            if (one.Trip == shared[at].Trip)
            {
                largest = largest.AtLeast(one.IsStrict ? one.Chance : one.Chance with { Strict = 0 });
            }
        }
        return largest;
    }
}
