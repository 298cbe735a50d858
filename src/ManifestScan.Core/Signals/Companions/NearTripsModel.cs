namespace ManifestScan.Signals.Companions;

/// <summary>The null model of <see cref="Follower"/> and <see cref="SameStays"/>: how often one would travel near another by own habit.</summary>
/// <remarks>
/// Given the first one's trips, each trip of the second is near one of them with a chance of its own (<see cref="NearChances"/>). Stays of the
/// same length, give or take a day, are counted a second time. Both numbers are a part of the second one's trips (<see cref="PartOfTrips"/>);
/// the better one counts, corrected for two.
/// </remarks>
sealed class NearTripsModel
{
    readonly TripTable _trips;
    readonly NearChances _chances;
    readonly PartOfTrips _part;
    readonly int _minimumTrips;

    internal NearTripsModel(SignalContext context)
    {
        _trips = context.Facts.Trips;
        _chances = new NearChances(context);
        _part = new PartOfTrips(_trips, context.Parameters["shape"]);
        _minimumTrips = context.Parameters.Count("minimumTrips");
    }

    /// <summary>The window that says most; null when the second was near too seldom or cannot come to so many bits.</summary>
    /// <param name="leader">The one whose trips are given.</param>
    /// <param name="second">The one who is judged.</param>
    /// <param name="windows">The windows to try.</param>
    /// <param name="leastBits">For each number of trips the bits that matter, before any correction for windows.</param>
    internal NearTrips? Best(int leader, int second, IReadOnlyList<DayWindow> windows, Func<int, double> leastBits)
    {
        NearTrips? best = null;
        (List<(int Leader, int Second)> pairs, List<(int Leader, int Second)> before) = ([], []);
        foreach (DayWindow window in windows)
        {
            FindPairs(leader, second, window, pairs);
            // The same trips in a wider window are more likely.
            if (pairs.Count >= _minimumTrips && !pairs.SequenceEqual(before))
            {
                NearTrips? one = Test((leader, second), pairs, window, Math.Max(leastBits(pairs.Count), best?.Bits ?? 0));
                best = one is not null && one.Bits > (best?.Bits ?? 0) ? one : best;
            }
            (pairs, before) = (before, pairs);
        }
        return best;
    }

    NearTrips? Test((int Leader, int Second) who, List<(int Leader, int Second)> pairs, DayWindow window, double leastBits)
    {
        SharedTrip[] near = [.. pairs.Select(p => new SharedTrip(p.Leader, p.Second, _chances.OfTrips(p.Leader, p.Second, window), _chances.StaysAlike(p.Leader, p.Second)))];
        TripChance ChanceOf(int leading, int trip) => _chances.OfTrips(leading, trip, window);
        if (_part.MostBits(near) - 1 < leastBits || _part.BitsAtMost(near, _part.ExpectOfShared(who.Second, near, ChanceOf)) - 1 < leastBits)
        {
            return null;
        }
        TripChance[] trips = _part.Expect(who, near, ChanceOf);
        if (_part.BitsAtMost(near, trips) - 1 < leastBits)
        {
            return null;
        }
        double bits = Tails.CorrectForLooks(_part.Bits(near, trips), 2);
        return new NearTrips(who.Leader, who.Second, [.. pairs], near.Count(n => n.IsStrict), window.After, trips.Sum(c => c.Any), bits);
    }

    /// <summary>Each trip of the leader with the first trip of the second in its window; each trip once.</summary>
    void FindPairs(int leader, int second, DayWindow window, List<(int Leader, int Second)> pairs)
    {
        pairs.Clear();
        (int trip, int end) = _trips.Of(second);
        (int firstLeading, int endLeading) = _trips.Of(leader);
        for (int leading = firstLeading; leading < endLeading; leading++)
        {
            while (trip < end && (_trips.DayOf[trip] < _trips.DayOf[leading] - window.Before || IsTooEarly(leading, trip, window)))
            {
                trip++;
            }
            for (int other = trip; other < end && _trips.DayOf[other] <= _trips.DayOf[leading] + window.After; other++)
            {
                if (_chances.RouteOf(other) == _chances.RouteOf(leading))
                {
                    pairs.Add((leading, other));
                    trip = other + 1;
                    break;
                }
            }
        }
    }

    bool IsTooEarly(int leading, int trip, DayWindow window) => window.IsLaterOnly && _trips.FlightOf(trip) <= _trips.FlightOf(leading);
}
