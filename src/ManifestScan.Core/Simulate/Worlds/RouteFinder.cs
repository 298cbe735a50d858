using ManifestScan.Simulate.Drawing;

namespace ManifestScan.Simulate.Worlds;

/// <summary>One flight on one local date.</summary>
readonly record struct Leg(int Flight, int Day);

/// <summary>Finds seats on the timetable.</summary>
sealed class RouteFinder(Network network, Schedule schedule, Clock clock, DateOnly from)
{
    const int MinimumConnectionMinutes = 60;
    const int LongestWaitDays = 8;

    readonly int _firstWeekday = ((int)from.DayOfWeek + 6) % 7;

    internal Network Network => network;

    internal Schedule Schedule => schedule;

    internal int DepartureUtc(Leg leg)
    {
        ref readonly Flight f = ref schedule.Flights[leg.Flight];
        return clock.ToUtc(f.From, leg.Day, f.DepartureMinute);
    }

    internal int ArrivalUtc(Leg leg) => DepartureUtc(leg) + schedule.Flights[leg.Flight].BlockMinutes;

    internal int LocalDay(int node, int utcMinute) => clock.LocalDay(node, utcMinute);

    internal bool Operates(Leg leg) => (schedule.Flights[leg.Flight].Weekdays >> Weekday(leg.Day) & 1) != 0;

    internal int Weekday(int day) => (((day + _firstWeekday) % 7) + 7) % 7;

    /// <summary>
    /// The first day from <paramref name="day"/> on with a departure of the route after <paramref name="earliestUtc"/>, and one of that
    /// day's departures, drawn; false when there is none within a week.
    /// </summary>
    internal bool TryFly(int pair, int node, int day, int earliestUtc, ref Dice dice, out Leg leg)
    {
        (int start, int end) = schedule.Of(pair, network.Pairs[pair].First != node);
        int turn = dice.Below(end - start);
        for (int d = day; d < day + LongestWaitDays; d++)
        {
            for (int i = 0; i < end - start; i++)
            {
                leg = new Leg(start + ((turn + i) % (end - start)), d);
                if (Operates(leg) && DepartureUtc(leg) >= earliestUtc)
                {
                    return true;
                }
            }
        }
        leg = default;
        return false;
    }

    /// <summary>An onward flight after a leg, at least an hour and at most <paramref name="mostHours"/> after it lands.</summary>
    internal bool TryConnect(Leg before, int pair, int mostHours, ref Dice dice, out Leg leg)
    {
        int landed = ArrivalUtc(before);
        int hub = schedule.Flights[before.Flight].To;
        return TryFly(pair, hub, clock.LocalDay(hub, landed), landed + MinimumConnectionMinutes, ref dice, out leg)
            && DepartureUtc(leg) <= landed + (mostHours * 60);
    }
}
