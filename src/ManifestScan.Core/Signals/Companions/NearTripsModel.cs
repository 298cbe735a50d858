namespace ManifestScan.Signals.Companions;

/// <summary>The null model of <see cref="Follower"/> and <see cref="SameStays"/>: how often one would travel near another by own habit.</summary>
/// <remarks>
/// Given the first one's trips, each trip of the second is near one of them with a chance of its own (<see cref="NearChances"/>). Stays of the
/// same length, give or take a day, are counted a second time. Both numbers are a part of the second one's trips (<see cref="TrialTail"/>);
/// the better one counts, corrected for two.
/// </remarks>
sealed class NearTripsModel
{
    readonly TripTable _trips;
    readonly NearChances _chances;
    readonly TrialTail _tail;
    readonly int _minimumTrips;

    internal NearTripsModel(SignalContext context)
    {
        _trips = context.Facts.Trips;
        _chances = new NearChances(context);
        _tail = new TrialTail(context.Parameters["shape"]);
        _minimumTrips = context.Parameters.Count("minimumTrips");
    }

    /// <summary>The window that says most; null when the second was near too seldom or cannot come to so many bits.</summary>
    /// <param name="leader">The one whose trips are given.</param>
    /// <param name="second">The one who is judged.</param>
    /// <param name="windows">The windows to try.</param>
    /// <param name="leastBits">Bits that matter, before any correction for windows.</param>
    internal NearTrips? Best(int leader, int second, IReadOnlyList<DayWindow> windows, double leastBits)
    {
        NearTrips? best = null;
        List<(int Leader, int Second)> before = [];
        foreach (DayWindow window in windows)
        {
            List<(int Leader, int Second)> pairs = Pairs(leader, second, window);
            // The same trips in a wider window are more likely.
            if (pairs.Count >= _minimumTrips && !pairs.SequenceEqual(before))
            {
                var seen = new NearTrips(leader, second, pairs, 0, window.After, 0, 0);
                NearTrips? one = Test(seen, window, Math.Max(leastBits, best?.Bits ?? 0));
                best = one is not null && one.Bits > (best?.Bits ?? 0) ? one : best;
            }
            before = pairs;
        }
        return best;
    }

    NearTrips? Test(NearTrips seen, DayWindow window, double leastBits)
    {
        Near[] near = [.. seen.Trips.Select(p => new Near(p.Second, _chances.OfTrips(p.Leader, p.Second, window), _chances.StaysAlike(p.Leader, p.Second)))];
        if (MostBits(near) - 1 < leastBits)
        {
            return null;
        }
        NearChance[] trips = Raised(_chances.Expect(seen.Leader, seen.Second, window), near, _trips.Of(seen.Second).First);
        if (Bits(near, trips, _tail.BitsAtMost) - 1 < leastBits)
        {
            return null;
        }
        double bits = Tails.CorrectForLooks(Bits(near, trips, _tail.Bits), 2);
        return seen with { Alike = near.Count(n => n.IsAlike), Expected = trips.Sum(c => c.Near), Bits = bits };
    }

    /// <summary>What is expected of a trip is no less than what is expected of it near the very trip that it was near.</summary>
    static NearChance[] Raised(NearChance[] trips, Near[] near, int first)
    {
        foreach (Near one in near)
        {
            trips[one.Trip - first] = trips[one.Trip - first].AtLeast(one.Chance);
        }
        return trips;
    }

    /// <summary>Bits of the trips that were near, of all trips.</summary>
    static double Bits(Near[] near, NearChance[] trips, TrialTail.Law tail) =>
        Math.Max(tail(near.Length, [.. trips.Select(c => c.Near)]), tail(near.Count(n => n.IsAlike), [.. trips.Select(c => c.Alike)]));

    /// <summary>The most bits that may come out: what is expected of the very trips that were near is a part of what is expected in all.</summary>
    double MostBits(Near[] near) => Math.Max(
        _tail.MostBits([.. near.Select(n => n.Chance.Near)]),
        _tail.MostBits([.. near.Where(n => n.IsAlike).Select(n => n.Chance.Alike)]));

    /// <summary>Each trip of the leader with the first trip of the second in its window; each trip once.</summary>
    List<(int Leader, int Second)> Pairs(int leader, int second, DayWindow window)
    {
        var pairs = new List<(int, int)>();
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
        return pairs;
    }

    bool IsTooEarly(int leading, int trip, DayWindow window) => window.IsLaterOnly && _trips.FlightOf(trip) <= _trips.FlightOf(leading);

    readonly record struct Near(int Trip, NearChance Chance, bool IsAlike);
}
