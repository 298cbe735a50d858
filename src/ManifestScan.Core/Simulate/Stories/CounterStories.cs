using ManifestScan.Simulate.Travel;
using ManifestScan.Simulate.Worlds;

namespace ManifestScan.Simulate.Stories;

/// <summary>What one small counter sells, and to whom. Planted on request.</summary>
static class CounterStories
{
    /// <summary>Five to eight strangers buy a route at a small counter that hardly sells it, one a day or two, each for a flight of their own.</summary>
    internal static void CounterBurst(Stage stage)
    {
        (int home, int pair) = SeldomRoute(stage);
        int size = stage.Dice.Between(4 + stage.Level, 5 + stage.Level);
        SellInARow(stage, size, (home, pair), Counter.SmallAgencyAt(home, ref stage.Dice));
        for (int m = 0; m < size; m++)
        {
            stage.AddOrdinaryTrips(m, home);
        }
    }

    /// <summary>A counter that emigrants have in common: it sells the way home all year, and to several before a feast.</summary>
    internal static void HomeCounter(Stage stage)
    {
        (int home, int pair) = SeldomRoute(stage);
        int agency = Counter.SmallAgencyAt(home, ref stage.Dice), all = stage.Dice.Between(8, 12);
        SellInARow(stage, stage.Dice.Between(5, 6), (home, pair), agency);
        for (int i = 0; i < all; i++)
        {
            int member = stage.AddStranger(home);
            if (stage.Find(home, pair, stage.SpreadDay(i, all), stage.Dice.Between(5, 20)) is { } trip)
            {
                stage.Fly(member, trip.Legs, stage.Sell(member, home, Purpose.Visit, trip.Legs[0]) with { Agency = agency });
            }
        }
    }

    /// <summary>Of several homes the one with the least sold route, and that route: thin networks have few that are seldom sold.</summary>
    static (int Home, int Pair) SeldomRoute(Stage stage)
    {
        const int Tries = 8;
        int home = Enumerable.Range(0, Tries).Select(_ => stage.DrawHome()).MinBy(h => ShareOf(stage, h, LeastOf(stage, h)));
        return (home, LeastOf(stage, home));
    }

    static int LeastOf(Stage stage, int home) => Enumerable.Range(0, stage.Network.Pairs.Length)
        .Where(p => stage.Network.Pairs[p].First == home || stage.Network.Pairs[p].Second == home)
        .MinBy(p => stage.Network.Pairs[p].Weight);

    static double ShareOf(Stage stage, int home, int pair) => stage.Network.Pairs[pair].Weight / stage.Network.WeightOf(home);

    /// <summary>Sold within two weeks, in strong stories one, the first as long before departure as anybody's.</summary>
    static void SellInARow(Stage stage, int size, (int Home, int Pair) way, int agency)
    {
        int day = stage.SpreadDay(0, 2), created = int.MinValue, spread = 17 - (3 * stage.Level);
        for (int i = 0; i < size; i++)
        {
            int member = stage.AddStranger(way.Home), later = i * spread / size;
            if (stage.Find(way.Home, way.Pair, day, stage.Dice.Between(3, 12)) is { } trip)
            {
                Terms terms = stage.Sell(member, way.Home, Purpose.Visit, trip.Legs[0]) with { Agency = agency };
                created = created == int.MinValue ? Clock.FloorDay(terms.CreatedUtcMinute) : created;
                int wished = ((created + later) * 1440) + 480 + stage.Dice.Below(540);
                terms.CreatedUtcMinute = Math.Min(wished, stage.World.Finder.DepartureUtc(trip.Legs[0]) - 90);
                stage.Fly(member, trip.Legs, terms);
                day = trip.Legs[0].Day + 1; // those who are sent one by one do not meet on board
            }
        }
    }
}
