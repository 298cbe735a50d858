using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>The null model of <see cref="Follower"/>: how often one would come after another if each travelled by own habit.</summary>
/// <remarks>
/// Given the first one's trips, each trip of the second within the season takes the route of one of them (<see cref="TripHabits"/>) and
/// leaves in the days after it with the share of the route's travellers who do, weekday by weekday of the second's habit. The flight of the
/// first itself is not counted. Stays of the same length, give or take a day, are counted a second time (<see cref="StayLengths"/>). Both
/// numbers are negative binomial; the better one counts, corrected for two.
/// </remarks>
sealed class FollowingModel
{
    const int Weeks = 6;
    const int SeasonDays = 7 * Weeks;

    /// <summary>Who follows there and back need not stay to the day as long.</summary>
    const int StayTolerance = 1;

    readonly TravelData _data;
    readonly TripTable _trips;
    readonly RouteLoads _loads;
    readonly TripHabits _habits;
    readonly StayLengths _stays;
    readonly double _shape;
    readonly int _mostDays;
    readonly int _minimumTrips;

    internal FollowingModel(SignalContext context, TripTable trips)
    {
        (_data, _trips) = (context.Data, trips);
        _loads = new RouteLoads(context.Data, trips.TripOfMovement());
        _habits = new TripHabits(context.Data, trips, context.Parameters["habitTrips"]);
        _stays = new StayLengths(context.Data, trips, context.Parameters["habitTrips"]);
        _shape = context.Parameters["shape"];
        _mostDays = context.Parameters.Count("mostDays");
        _minimumTrips = context.Parameters.Count("minimumTrips");
    }

    /// <summary>How many numbers of days are tried.</summary>
    internal int Looks => _mostDays;

    /// <summary>The best number of days, from one to all; null when the second came after too seldom.</summary>
    internal Following? Test(int leader, int second) => Enumerable.Range(1, _mostDays)
        .Select(days => Test(leader, second, days))
        .OfType<Following>()
        .MaxBy(f => f.Bits);

    Following? Test(int leader, int second, int days)
    {
        List<(int, int)> pairs = Pairs(leader, second, days);
        if (pairs.Count < _minimumTrips)
        {
            return null;
        }
        (double expected, double bothWays) = Expect(leader, second, days);
        int both = pairs.Count(p => _stays.Of(p.Item1) >= 0 && _stays.Of(p.Item2) >= 0 && Math.Abs(_stays.Of(p.Item1) - _stays.Of(p.Item2)) <= StayTolerance);
        double bits = Math.Max(Tails.NegativeBinomialBits(pairs.Count, expected, _shape), Tails.NegativeBinomialBits(both, bothWays, _shape));
        return new Following(leader, second, pairs, days, expected, Tails.CorrectForLooks(bits, 2));
    }

    /// <summary>Each trip of the leader with the first trip of the second after it; each trip once.</summary>
    List<(int, int)> Pairs(int leader, int second, int days)
    {
        var pairs = new List<(int, int)>();
        (int trip, int end) = _trips.Of(second);
        (int firstLeading, int endLeading) = _trips.Of(leader);
        for (int leading = firstLeading; leading < endLeading; leading++)
        {
            while (trip < end && FirstFlight(trip) <= FirstFlight(leading))
            {
                trip++;
            }
            for (int other = trip; other < end && _trips.DayOf[other] <= _trips.DayOf[leading] + days; other++)
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

    (double Following, double BothWays) Expect(int leader, int second, int days)
    {
        (int firstOther, int endOther) = _trips.Of(second);
        (int firstLeading, int endLeading) = _trips.Of(leader);
        double expected = 0;
        double expectedBothWays = 0;
        for (int trip = firstOther; trip < endOther; trip++)
        {
            double one = 0;
            double both = 0;
            for (int leading = firstLeading; leading < endLeading; leading++)
            {
                if (Math.Abs((long)_trips.DayOf[leading] - _trips.DayOf[trip]) <= SeasonDays)
                {
                    double chance = Chance(leading, trip, days);
                    one += chance;
                    both += chance * _stays.ChanceOfSame(leading, trip, StayTolerance);
                }
            }
            expected += Math.Min(1, one);
            expectedBothWays += Math.Min(1, both);
        }
        return (expected, expectedBothWays);
    }

    double Chance(int leading, int trip, int days)
    {
        int route = RouteOf(leading);
        int day = _trips.DayOf[leading];
        int season = Math.Max(1, _loads.Between(route, day - SeasonDays, day + SeasonDays));
        double inDays = 0;
        for (int after = day; after <= day + days; after++)
        {
            int weekday = _loads.OnWeekday(route, after, Weeks);
            int onDay = _loads.Between(route, after, after);
            onDay -= after == day ? _loads.OfFlight[FirstFlight(leading)] : 0;
            if (weekday > 0 && onDay > 0)
            {
                inDays += _habits.ChanceOfWeekday(trip, route, TripHabits.WeekdayOf(after), (double)weekday / season) * onDay / weekday;
            }
        }
        return _habits.ChanceOfRoute(trip, route) * Math.Min(1, inDays);
    }

    int FirstFlight(int trip) => _data.FlightOf(_trips.Out(trip)[0]);

    int RouteOf(int trip) => _data.Flights.RouteOfFlight[FirstFlight(trip)];
}
