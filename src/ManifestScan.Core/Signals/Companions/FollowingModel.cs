using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>The null model of <see cref="Follower"/>: how often one would come after another if each travelled by own habit.</summary>
/// <remarks>
/// Given the first one's trips, each trip of the second within the season takes the route of one of them (<see cref="TripHabits"/>) and
/// leaves in the days after it with the share of the route's travellers who do, weekday by weekday of the second's habit. The flight of the
/// first itself is not counted. The number is negative binomial.
/// </remarks>
sealed class FollowingModel
{
    const int Weeks = 6;
    const int SeasonDays = 7 * Weeks;

    readonly TravelData _data;
    readonly TripTable _trips;
    readonly RouteLoads _loads;
    readonly TripHabits _habits;
    readonly double _shape;
    readonly int _mostDays;
    readonly int _minimumTrips;

    internal FollowingModel(SignalContext context, TripTable trips)
    {
        (_data, _trips) = (context.Data, trips);
        _loads = new RouteLoads(context.Data, trips.TripOfMovement());
        _habits = new TripHabits(context.Data, trips, context.Parameters["habitTrips"]);
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
        double expected = Expect(leader, second, days);
        return new Following(leader, second, pairs, days, expected, Tails.NegativeBinomialBits(pairs.Count, expected, _shape));
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

    double Expect(int leader, int second, int days)
    {
        (int firstOther, int endOther) = _trips.Of(second);
        (int firstLeading, int endLeading) = _trips.Of(leader);
        double expected = 0;
        for (int trip = firstOther; trip < endOther; trip++)
        {
            double one = 0;
            for (int leading = firstLeading; leading < endLeading; leading++)
            {
                if (Math.Abs((long)_trips.DayOf[leading] - _trips.DayOf[trip]) <= SeasonDays)
                {
                    one += Chance(leading, trip, days);
                }
            }
            expected += Math.Min(1, one);
        }
        return expected;
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
