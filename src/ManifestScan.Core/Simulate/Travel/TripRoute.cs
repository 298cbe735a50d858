using ManifestScan.Simulate.Drawing;
using ManifestScan.Simulate.Worlds;

namespace ManifestScan.Simulate.Travel;

/// <summary>Legs of one trip, out and back, with at most one connection each way.</summary>
struct TripRoute
{
    internal const int MaxLegs = 4;

    const int LongestWaitHours = 20;
    const double LongestDetour = 1.9;

    /// <summary>Legs of the way out; the rest are the way back.</summary>
    internal int OutLegs;
    internal int Count;

    /// <summary>
    /// A trip from <paramref name="home"/> along a route, maybe onward from its other end, and back the same way after a stay.
    /// False when the timetable has no such trip.
    /// </summary>
    internal static bool TryFind(
        RouteFinder finder, int home, in TripWish wish, ref Dice dice, Span<Leg> legs, out TripRoute route)
    {
        route = default;
        int hub = finder.Network.OtherEnd(wish.Pair, home);
        int onward = wish.Connects ? Onward(finder.Network, home, wish.Pair, ref dice) : -1;
        if (!finder.TryFly(wish.Pair, home, wish.Day, int.MinValue, ref dice, out legs[0]))
        {
            return false;
        }
        route.Count = 1;
        if (onward >= 0 && finder.TryConnect(legs[0], onward, LongestWaitHours, ref dice, out legs[1]))
        {
            route.Count = 2;
        }
        route.OutLegs = route.Count;
        return wish.IsOneWay || route.TryReturn(finder, hub, onward, wish, ref dice, legs);
    }

    bool TryReturn(RouteFinder finder, int hub, int onward, in TripWish wish, ref Dice dice, Span<Leg> legs)
    {
        int landed = finder.ArrivalUtc(legs[Count - 1]);
        int place = finder.Schedule.Flights[legs[Count - 1].Flight].To;
        int day = finder.LocalDay(place, landed) + wish.StayDays;
        int earliest = landed + 120;
        if (OutLegs == 1)
        {
            return finder.TryFly(wish.Pair, hub, day, earliest, ref dice, out legs[Count++]);
        }
        return finder.TryFly(onward, place, day, earliest, ref dice, out legs[Count++])
            && finder.TryConnect(legs[Count - 1], wish.Pair, 9 * 24, ref dice, out legs[Count++]);
    }

    static int Onward(Network network, int home, int pair, ref Dice dice)
    {
        int hub = network.OtherEnd(pair, home);
        int onward = network.DrawPair(hub, ref dice);
        int end = network.OtherEnd(onward, hub);
        if (end == home)
        {
            return -1;
        }
        double direct = network.Airports[home].DistanceKmTo(network.Airports[end]);
        double flown = network.Pairs[pair].DistanceKm + network.Pairs[onward].DistanceKm;
        return flown <= (LongestDetour * direct) + 500 ? onward : -1;
    }
}

/// <summary>What a party wants: a route, a day, a stay.</summary>
/// <param name="Pair">Route from home.</param>
/// <param name="Day">Local day of departure, or later.</param>
/// <param name="StayDays">Days between landing and flying back.</param>
/// <param name="Connects">Goes on from the other end where that makes sense.</param>
/// <param name="IsOneWay">Does not come back.</param>
readonly record struct TripWish(int Pair, int Day, int StayDays, bool Connects, bool IsOneWay);
