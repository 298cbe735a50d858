using ManifestScan.Simulate.Travel;

namespace ManifestScan.Simulate.Stories;

/// <summary>Stories around where somebody goes and how long for.</summary>
static class RouteStories
{
    /// <summary>Far away and back within a day or two, to one place after another, booked days before.</summary>
    internal static void Courier(Stage stage)
    {
        int home = stage.DrawHome(), member = stage.AddStranger(home), times = stage.Times + 2;
        for (int i = 0; i < times; i++)
        {
            int pair = stage.Dice.Chance(.6) ? OfficialStories.LongestRoute(stage.Network, home) : stage.Network.DrawPair(home, ref stage.Dice);
            if (stage.Find(home, pair, stage.SpreadDay(i, times), 0) is { } trip)
            {
                stage.Fly(member, trip.Legs, stage.Sell(member, home, Purpose.Labour, trip.Legs[0]));
            }
        }
    }

    /// <summary>To a hub and straight back out of it on another ticket within hours, with no reason to have been there.</summary>
    internal static void HubReversal(Stage stage)
    {
        int home = stage.DrawHome(), member = stage.AddStranger(home), times = stage.Times;
        for (int i = 0; i < times; i++)
        {
            int pair = stage.Network.DrawPair(home, ref stage.Dice), hub = stage.Network.OtherEnd(pair, home);
            if (stage.Find(home, pair, stage.SpreadDay(i, times), 0, oneWay: true) is not { } there
                || !stage.World.Finder.TryConnect(there.Legs[0], pair, 80, ref stage.Dice, out Worlds.Leg back)
                || !stage.Fly(member, there.Legs, stage.Sell(member, home, Purpose.Business, there.Legs[0])))
            {
                continue;
            }
            stage.FlyAnyway(member, [back], stage.Sell(member, hub, Purpose.Business, back));
        }
    }
}
