using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>The null model of <see cref="RecurringCoTravel"/>: how often two travellers would meet if each travelled by own habit.</summary>
/// <remarks>
/// Given the trips of one, each trip of the other within the season meets one of them with the chance to take the
/// route (<see cref="TripHabits"/>), on that weekday, and then on that flight: its share of the travellers of the route on that weekday of
/// the season. Out and back are one meeting. Meetings are a part of the other's trips (<see cref="TrialTail"/>), seen from either of the two.
/// Both ways together is expected with the chance to stay as many days (<see cref="StayLengths"/>).
/// </remarks>
sealed class MeetingModel
{
    const int Weeks = 6;
    const int SeasonDays = 7 * Weeks;

    /// <summary>Two ways to count, seen from either of the two.</summary>
    const int Looks = 4;

    readonly TravelData _data;
    readonly TripTable _trips;
    readonly int[] _tripOfMovement;
    readonly RouteLoads _loads;
    readonly TripHabits _habits;
    readonly StayLengths _stays;
    readonly TrialTail _tail;

    internal MeetingModel(SignalContext context)
    {
        (_data, _trips, _tripOfMovement) = (context.Data, context.Facts.Trips, context.Facts.TripOfMovement);
        TravelCustoms customs = context.Facts.Customs(context.Parameters["habitTrips"]);
        (_loads, _habits, _stays) = (customs.Loads, customs.Habits, customs.Stays);
        _tail = new TrialTail(context.Parameters["shape"]);
    }

    /// <summary>What is expected of two travellers, and the bits of what was seen, corrected for the ways to count.</summary>
    internal Companionship Test(int left, int right, List<Meeting> meetings)
    {
        Expectation[] ofRight = Expect(left, right);
        Expectation[] ofLeft = Expect(right, left);
        double bits = Math.Max(Bits([.. meetings.Select(OfRight)], ofRight, _trips.Of(right).First), Bits([.. meetings.Select(OfLeft)], ofLeft, _trips.Of(left).First));
        double expected = Math.Max(ofRight.Sum(e => e.Meetings), ofLeft.Sum(e => e.Meetings));
        return new Companionship(left, right, meetings, meetings.Count(m => m.IsBothWays), expected, Tails.CorrectForLooks(bits, Looks));
    }

    /// <summary>
    /// Whether two travellers can come to more bits than so many. What is expected of the very flights they met on is a part of what is
    /// expected of those trips, and settles most pairs at once.
    /// </summary>
    internal bool MayExceed(List<Meeting> meetings, double bits) =>
        Tails.CorrectForLooks(Math.Max(MostBits([.. meetings.Select(OfRight)]), MostBits([.. meetings.Select(OfLeft)])), Looks) > bits;

    /// <summary>Trips that met somebody, of all trips. Two meetings on one trip, there and back, are one.</summary>
    double Bits(TripMet[] met, Expectation[] trips, int first)
    {
        foreach (TripMet meeting in met)
        {
            // After a long stay the trips themselves are not of one season.
            trips[meeting.Trip - first] = trips[meeting.Trip - first].AtLeast(meeting.Chance);
        }
        return Math.Max(
            _tail.Bits(met.DistinctBy(m => m.Trip).Count(), [.. trips.Select(e => e.Meetings)]),
            _tail.Bits(met.Where(m => m.Chance.BothWays > 0).DistinctBy(m => m.Trip).Count(), [.. trips.Select(e => e.BothWays)]));
    }

    double MostBits(TripMet[] met)
    {
        Expectation[] best = [.. met.GroupBy(m => m.Trip, m => m.Chance).Select(g => new Expectation(g.Max(e => e.Meetings), g.Max(e => e.BothWays)))];
        return Math.Max(
            _tail.MostBits([.. best.Select(e => e.Meetings)]),
            _tail.MostBits([.. best.Where(e => e.BothWays > 0).Select(e => e.BothWays)]));
    }

    TripMet OfRight(Meeting meeting) => OfMeeting(meeting, _tripOfMovement[meeting.LeftMovement], _tripOfMovement[meeting.RightMovement]);

    TripMet OfLeft(Meeting meeting) => OfMeeting(meeting, _tripOfMovement[meeting.RightMovement], _tripOfMovement[meeting.LeftMovement]);

    TripMet OfMeeting(Meeting meeting, int given, int other)
    {
        double chance = ChanceOfFlight(meeting.Flight, other);
        return new TripMet(other, new Expectation(chance, meeting.IsBothWays ? chance * _stays.ChanceOfSame(given, other) : 0));
    }

    /// <summary>For each trip of <paramref name="other"/> the chance to meet one of the trips of <paramref name="given"/>.</summary>
    Expectation[] Expect(int given, int other)
    {
        (int firstGiven, int endGiven) = _trips.Of(given);
        (int firstOther, int endOther) = _trips.Of(other);
        var all = new Expectation[endOther - firstOther];
        for (int trip = firstOther; trip < endOther; trip++)
        {
            var one = new Expectation(0, 0);
            for (int place = firstGiven; place < endGiven; place++)
            {
                if (Math.Abs((long)_trips.DayOf[place] - _trips.DayOf[trip]) <= SeasonDays)
                {
                    one = one.Plus(OfTrips(place, trip));
                }
            }
            all[trip - firstOther] = one.AtMostOne();
        }
        return all;
    }

    Expectation OfTrips(int given, int other)
    {
        double there = BestLeg(_trips.Out(given), other);
        double back = BestLeg(_trips.Back(given), other);
        double bothWays = there * _stays.ChanceOfSame(given, other);
        return new Expectation(Math.Min(1, there + back - bothWays), bothWays);
    }

    double BestLeg(ReadOnlySpan<int> movements, int other)
    {
        double best = 0;
        foreach (int movement in movements)
        {
            int flight = _data.FlightOf(movement);
            if (flight >= 0)
            {
                best = Math.Max(best, ChanceOfFlight(flight, other));
            }
        }
        return best;
    }

    double ChanceOfFlight(int flight, int trip)
    {
        int route = _data.Flights.RouteOfFlight[flight];
        int day = RouteLoads.DayOf(_data, flight);
        int season = _loads.Between(route, day - SeasonDays, day + SeasonDays);
        int weekday = _loads.OnWeekday(route, day, Weeks);
        double onDay = _habits.ChanceOfWeekday(trip, route, TripHabits.WeekdayOf(day), (double)weekday / Math.Max(1, season));
        // The traveller is taken out of both, for nobody meets themselves.
        double onFlight = Math.Min(1, Math.Max(1.0, _loads.OfFlight[flight] - 1) / Math.Max(1.0, weekday - 1));
        return _habits.ChanceOfRoute(trip, route) * onDay * onFlight;
    }

    readonly record struct TripMet(int Trip, Expectation Chance);

    readonly record struct Expectation(double Meetings, double BothWays)
    {
        internal Expectation Plus(Expectation other) => new(Meetings + other.Meetings, BothWays + other.BothWays);

        internal Expectation AtLeast(Expectation other) => new(Math.Max(Meetings, other.Meetings), Math.Max(BothWays, other.BothWays));

        internal Expectation AtMostOne() => new(Math.Min(1, Meetings), Math.Min(1, BothWays));
    }
}
