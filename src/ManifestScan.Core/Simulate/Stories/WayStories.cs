using ManifestScan.Simulate.Travel;
using ManifestScan.Simulate.Worlds;

namespace ManifestScan.Simulate.Stories;

/// <summary>Stories around ways that do not add up, and an innocent twin. Planted on request.</summary>
static class WayStories
{
    const int ConnectHours = 20;

    /// <summary>Flies out, again and again, and comes back by a way that nobody sees.</summary>
    internal static void OneWayOut(Stage stage) => FlyOut(stage, stage.Times + 1);

    /// <summary>Goes to work for a season and comes home by land; once.</summary>
    internal static void SeasonWorker(Stage stage) => FlyOut(stage, 1);

    static void FlyOut(Stage stage, int times)
    {
        int home = stage.DrawHome(), member = stage.AddStranger(home), pair = stage.DrawPair(home);
        for (int i = 0; i < times; i++)
        {
            if (stage.Find(home, pair, stage.SpreadDay(i, times + 1), 0, oneWay: true) is { } trip)
            {
                stage.Fly(member, trip.Legs, stage.Sell(member, home, Purpose.Visit, trip.Legs[0]));
            }
        }
    }

    /// <summary>Lands in one city and leaves from another far away, days later, trip after trip.</summary>
    internal static void BrokenWay(Stage stage)
    {
        int home = stage.DrawHome(), member = stage.AddStranger(home), times = stage.Times;
        for (int i = 0; i < times; i++)
        {
            (int there, int back) = FarApart(stage, home);
            if (stage.Find(home, there, stage.SpreadDay(i, times), 0, oneWay: true) is { } trip
                && stage.World.Finder.TryFly(back, stage.Network.OtherEnd(back, home), trip.Legs[0].Day + stage.Dice.Between(3, 8), int.MinValue, ref stage.Dice, out Leg leaves)
                && stage.Hold(member, [trip.Legs[0], leaves]))
            {
                stage.FlyAnyway(member, trip.Legs, stage.Sell(member, home, Purpose.Visit, trip.Legs[0]));
                stage.FlyAnyway(member, [leaves], stage.Sell(member, home, Purpose.Visit, leaves));
            }
        }
    }

    static (int There, int Back) FarApart(Stage stage, int home)
    {
        const int Tries = 30, LeastKm = 1000;
        int there = stage.DrawPair(home), back = stage.DrawPair(home);
        for (int i = 0; i < Tries && Km(stage, there, back, home) < LeastKm; i++)
        {
            back = stage.DrawPair(home);
        }
        return (there, back);
    }

    static double Km(Stage stage, int one, int other, int home) =>
        stage.Network.Airports[stage.Network.OtherEnd(one, home)].DistanceKmTo(stage.Network.Airports[stage.Network.OtherEnd(other, home)]);

    /// <summary>Reaches a place by way of a hub that lies nowhere near, trip after trip; comes straight home.</summary>
    internal static void Detour(Stage stage)
    {
        int home = stage.DrawHomeWhere(node => DrawDetour(stage, node) is not null), member = stage.AddStranger(home), times = stage.Times;
        if (DrawDetour(stage, home) is not { } way)
        {
            return;
        }
        for (int i = 0; i < times; i++)
        {
            if (stage.Find(home, way.ToHub, stage.SpreadDay(i, times), 0, oneWay: true) is { } first
                && stage.World.Finder.TryConnect(first.Legs[0], way.Onward, ConnectHours, ref stage.Dice, out Leg second)
                && stage.World.Finder.TryFly(way.Direct, stage.Network.OtherEnd(way.Direct, home), second.Day + stage.Dice.Between(4, 8), int.MinValue, ref stage.Dice, out Leg back))
            {
                stage.Fly(member, [first.Legs[0], second, back], stage.Sell(member, home, Purpose.Visit, first.Legs[0]));
            }
        }
    }

    /// <summary>A hub and a place, both served from home, where the way by the hub is twice the direct one; null when none is drawn.</summary>
    static (int ToHub, int Onward, int Direct)? DrawDetour(Stage stage, int home)
    {
        const int Tries = 60;
        const double LeastRatio = 1.9;
        for (int i = 0; i < Tries; i++)
        {
            int toHub = stage.DrawPair(home), direct = stage.DrawPair(home);
            int hub = stage.Network.OtherEnd(toHub, home), place = stage.Network.OtherEnd(direct, home);
            int onward = Array.FindIndex(stage.Network.Pairs, p => (p.First == hub && p.Second == place) || (p.First == place && p.Second == hub));
            if (onward >= 0 && stage.Network.Pairs[direct].DistanceKm >= 600
                && stage.Network.Pairs[toHub].DistanceKm + stage.Network.Pairs[onward].DistanceKm >= LeastRatio * stage.Network.Pairs[direct].DistanceKm)
            {
                return (toHub, onward, direct);
            }
        }
        return null;
    }

    /// <summary>From one place to the next by the routes that fewest take, for weeks, each leg on a ticket of its own.</summary>
    internal static void StrangePath(Stage stage)
    {
        int at = stage.DrawHome(), member = stage.AddStranger(at), legs = 4 + (2 * stage.Level), day = stage.SpreadDay(0, 2);
        for (int i = 0; i < legs; i++)
        {
            int pair = Quietest(stage, at);
            if (stage.World.Finder.TryFly(pair, at, day, int.MinValue, ref stage.Dice, out Leg leg) && stage.Hold(member, [leg]))
            {
                stage.FlyAnyway(member, [leg], stage.Sell(member, at, Purpose.Visit, leg));
                (at, day) = (stage.Network.OtherEnd(pair, at), leg.Day + stage.Dice.Between(3, 6));
            }
        }
    }

    static int Quietest(Stage stage, int node)
    {
        int pair = stage.DrawPair(node);
        for (int i = 0; i < 8; i++)
        {
            int other = stage.DrawPair(node);
            pair = stage.Network.Pairs[other].Weight < stage.Network.Pairs[pair].Weight ? other : pair;
        }
        return pair;
    }
}
