using ManifestScan.Simulate.Travel;
using ManifestScan.Simulate.Worlds;

namespace ManifestScan.Simulate.Stories;

/// <summary>Stories around where somebody goes and how long for.</summary>
static class RouteStories
{
    /// <summary>Far away and back within a day or two, to one place after another, booked days before.</summary>
    internal static void Courier(Stage stage)
    {
        int home = stage.DrawHomeWhere(node => FindTurn(stage, node, stage.Days / 2) is not null);
        int member = stage.AddStranger(home), times = stage.Times + 2;
        for (int i = 0; i < times; i++)
        {
            if (FindTurn(stage, home, stage.SpreadDay(i, times)) is { } trip)
            {
                stage.Fly(member, trip.Legs, stage.Sell(member, home, Purpose.Business, trip.Legs[0]));
            }
        }
    }

    /// <summary>A long trip whose way back leaves within two days of the landing; other routes and days are tried.</summary>
    static Trip? FindTurn(Stage stage, int home, int day)
    {
        const int Tries = 12, MostMinutes = 2 * 1440;
        for (int i = 0; i < Tries; i++)
        {
            if (stage.Find(home, OfficialStories.LongRoute(stage, home, 2), Math.Min(day + (i / 3), stage.Days - 4), 0) is { } trip
                && stage.World.Finder.DepartureUtc(trip.Back[0]) - stage.World.Finder.ArrivalUtc(trip.Out[^1]) <= MostMinutes)
            {
                return trip;
            }
        }
        return null;
    }

    /// <summary>To a hub and straight back out of it on another ticket, at the first chance, with no reason to have been there.</summary>
    internal static void HubReversal(Stage stage)
    {
        int home = stage.DrawHomeWhere(node => FindReversal(stage, node, stage.Days / 2) is not null);
        int member = stage.AddStranger(home), times = stage.Times;
        for (int i = 0; i < times; i++)
        {
            if (FindReversal(stage, home, stage.SpreadDay(i, times)) is { } trip
                && stage.Fly(member, trip.Out, stage.Sell(member, home, Purpose.Business, trip.Legs[0])))
            {
                int hub = stage.Network.OtherEnd(stage.World.Schedule.Flights[trip.Legs[0].Flight].Pair, home);
                stage.FlyAnyway(member, trip.Back, stage.Sell(member, hub, Purpose.Business, trip.Legs[1]));
            }
        }
    }

    /// <summary>
    /// Of several routes and days the one whose flight back leaves soonest, within a day; null where there is none.
    /// </summary>
    static Trip? FindReversal(Stage stage, int home, int day)
    {
        const int Tries = 12, MostHours = 24;
        Trip? best = null;
        int shortest = int.MaxValue;
        for (int i = 0; i < Tries; i++)
        {
            int pair = stage.DrawPair(home);
            if (stage.Find(home, pair, day, 0, oneWay: true) is { } there
                && stage.World.Finder.TryConnect(there.Legs[0], pair, MostHours, ref stage.Dice, out Leg back)
                && stage.World.Finder.DepartureUtc(back) - stage.World.Finder.ArrivalUtc(there.Legs[0]) is var wait && wait < shortest)
            {
                (best, shortest) = (new Trip([there.Legs[0], back], 1), wait);
            }
        }
        return best;
    }
}
