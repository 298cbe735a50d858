using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>The null model of <see cref="Follower"/> and <see cref="SameStays"/>: how often one would travel near another by own habit.</summary>
/// <remarks>
/// Given the first one's trips, each trip of the second within the season takes the route of one of them (<see cref="TripHabits"/>) and
/// leaves within the window with the share of the route's travellers who do, weekday by weekday of the second's habit. Stays of the same
/// length, give or take a day, are counted a second time (<see cref="StayLengths"/>). Both numbers are a part of the second one's trips
/// (<see cref="TrialTail"/>); the better one counts, corrected for two.
/// </remarks>
sealed class NearTripsModel
{
    const int Weeks = 6;
    const int SeasonDays = 7 * Weeks;

    /// <summary>Who keeps near there and back need not stay to the day as long.</summary>
    const int StayTolerance = 1;

    readonly TravelData _data;
    readonly TripTable _trips;
    readonly RouteLoads _loads;
    readonly TripHabits _habits;
    readonly StayLengths _stays;
    readonly TrialTail _tail;
    readonly int _minimumTrips;

    internal NearTripsModel(SignalContext context)
    {
        (_data, _trips) = (context.Data, context.Facts.Trips);
        TravelCustoms customs = context.Facts.Customs(context.Parameters["habitTrips"]);
        (_loads, _habits, _stays) = (customs.Loads, customs.Habits, customs.Stays);
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
        foreach (DayWindow window in windows)
        {
            NearTrips? one = Test(leader, second, window, Math.Max(leastBits, best?.Bits ?? 0));
            best = one is not null && one.Bits > (best?.Bits ?? 0) ? one : best;
        }
        return best;
    }

    NearTrips? Test(int leader, int second, DayWindow window, double leastBits)
    {
        List<(int Leader, int Second)> pairs = Pairs(leader, second, window);
        if (pairs.Count < _minimumTrips)
        {
            return null;
        }
        Chances[] met = [.. pairs.Select(p => OfTrips(p.Leader, p.Second, window))];
        bool[] alike = [.. pairs.Select(p => StaysAlike(p.Leader, p.Second))];
        if (MostBits(met, alike) - 1 < leastBits)
        {
            return null;
        }
        Chances[] trips = Expect(leader, second, window);
        for (int pair = 0; pair < pairs.Count; pair++)
        {
            int trip = pairs[pair].Second - _trips.Of(second).First;
            trips[trip] = trips[trip].AtLeast(met[pair]);
        }
        int both = alike.Count(a => a);
        double bits = Math.Max(_tail.Bits(pairs.Count, [.. trips.Select(c => c.Near)]), _tail.Bits(both, [.. trips.Select(c => c.Alike)]));
        return new NearTrips(leader, second, pairs, both, window.After, trips.Sum(c => c.Near), Tails.CorrectForLooks(bits, 2));
    }

    /// <summary>The most bits that may come out: what is expected of the very trips that were near is a part of what is expected in all.</summary>
    double MostBits(Chances[] met, bool[] alike) => Math.Max(
        _tail.MostBits([.. met.Select(c => c.Near)]),
        _tail.MostBits([.. met.Where((_, pair) => alike[pair]).Select(c => c.Alike)]));

    bool StaysAlike(int leading, int trip) =>
        _stays.Of(leading) >= 0 && _stays.Of(trip) >= 0 && Math.Abs(_stays.Of(leading) - _stays.Of(trip)) <= StayTolerance;

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
                if (RouteOf(other) == RouteOf(leading))
                {
                    pairs.Add((leading, other));
                    trip = other + 1;
                    break;
                }
            }
        }
        return pairs;
    }

    bool IsTooEarly(int leading, int trip, DayWindow window) => window.IsLaterOnly && FirstFlight(trip) <= FirstFlight(leading);

    /// <summary>For each trip of the second the chance to be near one of the leader's.</summary>
    Chances[] Expect(int leader, int second, DayWindow window)
    {
        (int firstOther, int endOther) = _trips.Of(second);
        (int firstLeading, int endLeading) = _trips.Of(leader);
        var all = new Chances[endOther - firstOther];
        for (int trip = firstOther; trip < endOther; trip++)
        {
            var one = new Chances(0, 0);
            for (int leading = firstLeading; leading < endLeading; leading++)
            {
                if (Math.Abs((long)_trips.DayOf[leading] - _trips.DayOf[trip]) <= SeasonDays)
                {
                    one = one.Plus(OfTrips(leading, trip, window));
                }
            }
            all[trip - firstOther] = one.AtMostOne();
        }
        return all;
    }

    Chances OfTrips(int leading, int trip, DayWindow window)
    {
        double near = Chance(leading, trip, window);
        return new Chances(near, near * _stays.ChanceOfSame(leading, trip, StayTolerance));
    }

    double Chance(int leading, int trip, DayWindow window)
    {
        int route = RouteOf(leading);
        int day = _trips.DayOf[leading];
        int season = Math.Max(1, _loads.Between(route, day - SeasonDays, day + SeasonDays));
        double inDays = 0;
        for (int at = day - window.Before; at <= day + window.After; at++)
        {
            int weekday = _loads.OnWeekday(route, at, Weeks);
            int onDay = _loads.Between(route, at, at);
            onDay -= window.IsLaterOnly && at == day ? _loads.OfFlight[FirstFlight(leading)] : 0;
            if (weekday > 0 && onDay > 0)
            {
                inDays += _habits.ChanceOfWeekday(trip, route, TripHabits.WeekdayOf(at), (double)weekday / season) * onDay / weekday;
            }
        }
        return _habits.ChanceOfRoute(trip, route) * Math.Min(1, inDays);
    }

    int FirstFlight(int trip) => _data.FlightOf(_trips.Out(trip)[0]);

    int RouteOf(int trip) => _data.Flights.RouteOfFlight[FirstFlight(trip)];

    /// <summary>The chance of a trip to be near another, and to be near and stay as long.</summary>
    readonly record struct Chances(double Near, double Alike)
    {
        internal Chances Plus(Chances other) => new(Near + other.Near, Alike + other.Alike);

        internal Chances AtLeast(Chances other) => new(Math.Max(Near, other.Near), Math.Max(Alike, other.Alike));

        internal Chances AtMostOne() => new(Math.Min(1, Near), Math.Min(1, Alike));
    }
}
