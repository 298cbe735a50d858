using ManifestScan.Simulate.Persons;
using ManifestScan.Simulate.Travel;

namespace ManifestScan.Simulate.Stories;

/// <summary>Innocent one-way, short and broken trips.</summary>
static class RouteLookAlikes
{
    /// <summary>A family moves: one way, once, after a visit to look at the place.</summary>
    internal static void Relocation(Stage stage)
    {
        int home = stage.DrawHome(), pair = stage.DrawPair(home), size = stage.Dice.Between(2, 4);
        Household family = stage.DrawHousehold(home, stage.World.DrawIssuer(home, ref stage.Dice), together: true);
        for (int m = 0; m < size; m++)
        {
            stage.Add(stage.Make(family, isFamily: true, DocumentKind.Ordinary, m >= 2));
        }
        if (stage.Find(home, pair, stage.SpreadDay(0, 2), 5) is { } look)
        {
            stage.FlyTogether([0, 1], look.Legs, stage.SellShared(home, Purpose.Visit, look.Legs[0]));
        }
        if (stage.Find(home, pair, stage.SpreadDay(1, 2), 0, oneWay: true) is { } move)
        {
            stage.FlyTogether(Enumerable.Range(0, size), move.Legs, stage.SellShared(home, Purpose.Relocation, move.Legs[0]));
        }
    }

    /// <summary>An engineer who repairs one plant far away: a day there, back, the same place each time, booked by the firm.</summary>
    internal static void FieldEngineer(Stage stage)
    {
        int home = stage.DrawHome(), member = stage.AddStranger(home), pair = OfficialStories.LongRoute(stage, home, 3), times = stage.Times + 2;
        for (int i = 0; i < times; i++)
        {
            if (stage.Find(home, pair, stage.SpreadDay(i, times), stage.Dice.Below(3)) is { } trip)
            {
                stage.Fly(member, trip.Legs, stage.SellShared(home, Purpose.Business, trip.Legs[0]));
            }
        }
    }

    /// <summary>Misses the onward flight and goes home from the hub, once, all on one booking.</summary>
    internal static void MissedConnection(Stage stage)
    {
        int home = stage.DrawHome(), member = stage.AddStranger(home), pair = stage.DrawPair(home);
        if (stage.Find(home, pair, stage.SpreadDay(0, 2), 0) is { } trip)
        {
            stage.Fly(member, trip.Legs, stage.Sell(member, home, Purpose.Visit, trip.Legs[0]));
        }
        stage.AddOrdinaryTrips(member, home);
    }
}
