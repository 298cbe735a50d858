using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>The null model of <see cref="RecurringCoTravel"/>: how often two travellers would meet if each travelled by own habit.</summary>
/// <remarks>
/// Given the trips of one, each trip of the other within the season meets one of them with the chance to take the
/// route (<see cref="TripHabits"/>), on that weekday, and then on that flight: its share of the travellers of the route on that weekday of
/// the season. Out and back are one meeting. The greater expectation of the two directions counts. Both ways together is
/// expected with the chance to stay as many days (<see cref="StayLengths"/>).
/// </remarks>
sealed class MeetingModel
{
    const int Weeks = 6;
    const int SeasonDays = 7 * Weeks;

    readonly TravelData _data;
    readonly TripTable _trips;
    readonly int[] _tripOfMovement;
    readonly RouteLoads _loads;
    readonly TripHabits _habits;
    readonly StayLengths _stays;
    readonly double _shape;

    internal MeetingModel(SignalContext context, TripTable trips, int[] tripOfMovement)
    {
        (_data, _trips, _tripOfMovement) = (context.Data, trips, tripOfMovement);
        _loads = new RouteLoads(context.Data, tripOfMovement);
        _habits = new TripHabits(context.Data, trips, context.Parameters["habitTrips"]);
        _stays = new StayLengths(context.Data, trips, context.Parameters["habitTrips"]);
        _shape = context.Parameters["shape"];
    }

    /// <summary>What is expected of two travellers, and the bits of what was seen, corrected for the two ways to count.</summary>
    internal Companionship Test(int left, int right, List<Meeting> meetings)
    {
        Expectation expected = Larger(Expect(left, right), Expect(right, left));
        int both = meetings.Count(m => m.IsBothWays);
        double met = Tails.NegativeBinomialBits(meetings.Count, expected.Meetings, _shape);
        double metBothWays = Tails.NegativeBinomialBits(both, expected.BothWays, _shape);
        return new Companionship(left, right, meetings, both, expected.Meetings, Tails.CorrectForLooks(Math.Max(met, metBothWays), 2));
    }

    /// <summary>
    /// Whether two travellers can come to more bits than so many. What is expected of the very flights they met on is a part of what is
    /// expected in all, and settles most pairs at once.
    /// </summary>
    internal bool MayExceed(List<Meeting> meetings, double bits)
    {
        var left = new Expectation(0, 0);
        var right = new Expectation(0, 0);
        foreach (Meeting meeting in meetings)
        {
            int leftTrip = _tripOfMovement[meeting.LeftMovement];
            int rightTrip = _tripOfMovement[meeting.RightMovement];
            left = left.Plus(OfMeeting(meeting, rightTrip, leftTrip));
            right = right.Plus(OfMeeting(meeting, leftTrip, rightTrip));
        }
        double met = Tails.NegativeBinomialBits(meetings.Count, Math.Max(left.Meetings, right.Meetings), _shape);
        double metBothWays = Tails.NegativeBinomialBits(meetings.Count(m => m.IsBothWays), Math.Min(left.BothWays, right.BothWays), _shape);
        return Math.Max(met, metBothWays) - 1 > bits;
    }

    Expectation OfMeeting(Meeting meeting, int given, int other)
    {
        double chance = ChanceOfFlight(meeting.Flight, other);
        return new Expectation(chance, meeting.IsBothWays ? chance * _stays.ChanceOfSame(given, other) : 0);
    }

    static Expectation Larger(Expectation one, Expectation other) => one.Meetings >= other.Meetings ? one : other;

    /// <summary>Meetings expected of the trips of <paramref name="other"/> with the trips of <paramref name="given"/>.</summary>
    Expectation Expect(int given, int other)
    {
        (int firstGiven, int endGiven) = _trips.Of(given);
        (int firstOther, int endOther) = _trips.Of(other);
        var total = new Expectation(0, 0);
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
            total = total.Plus(one.AtMostOne());
        }
        return total;
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

    readonly record struct Expectation(double Meetings, double BothWays)
    {
        internal Expectation Plus(Expectation other) => new(Meetings + other.Meetings, BothWays + other.BothWays);

        internal Expectation AtMostOne() => new(Math.Min(1, Meetings), Math.Min(1, BothWays));
    }
}
