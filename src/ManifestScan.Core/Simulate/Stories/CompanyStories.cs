using ManifestScan.Simulate.Travel;
using ManifestScan.Simulate.Worlds;

namespace ManifestScan.Simulate.Stories;

/// <summary>Stories around who is near whom.</summary>
static class CompanyStories
{
    /// <summary>Two strangers on bookings of their own meet on the same flights again and again, on different routes.</summary>
    internal static void ShadowPair(Stage stage)
    {
        int home = stage.DrawHome();
        stage.AddStranger(home);
        stage.AddStranger(home);
        int times = stage.Times;
        for (int i = 0; i < times; i++)
        {
            IdentityStories.FlyApart(stage, home, stage.SpreadDay(i, times), stage.Pretext);
        }
        stage.AddOrdinaryTrips(0, home);
        stage.AddOrdinaryTrips(1, home);
    }

    /// <summary>The second always takes the flight before or after the first's, on every one of many routes.</summary>
    internal static void ShadowNeighbour(Stage stage) => Behind(stage, stage.Times + 1, 1, () => stage.Dice.Chance(.5) ? 1 : 0);

    /// <summary>The second arrives one to three days after the first, wherever the first goes, and leaves later.</summary>
    internal static void Follower(Stage stage) => Behind(stage, stage.Times + 1, 3, () => stage.Dice.Between(1, 3));

    /// <summary>Four to six people of one town who never share a booking and stay in the same cities at the same time.</summary>
    internal static void QuietGroup(Stage stage)
    {
        int home = stage.DrawHome(), size = stage.Dice.Between(4, 6), meetings = stage.Times;
        for (int m = 0; m < size; m++)
        {
            stage.AddStranger(home);
        }
        for (int i = 0; i < meetings; i++)
        {
            int pair = stage.DrawPair(home), day = stage.SpreadDay(i, meetings);
            for (int m = 0; m < size; m++)
            {
                bool comes = stage.Dice.Chance(stage.Level == 1 ? .85 : 1);
                if (stage.Find(home, pair, day + stage.Dice.Below(2), stage.Dice.Between(3, 6)) is { } trip && comes)
                {
                    stage.Fly(m, trip.Legs, stage.Sell(m, home, stage.Pretext, trip.Legs[0]));
                }
            }
        }
    }

    /// <summary>
    /// Three people come to a city days before an event, each alone, and are gone by one-way tickets within a day of its end; at several events.
    /// </summary>
    internal static void LeavesAfterEvent(Stage stage)
    {
        int home = stage.DrawHomeWhere(stage.IsServedDaily);
        for (int m = 0; m < 3; m++)
        {
            stage.AddStranger(home);
        }
        int events = 1 + stage.Level;
        for (int i = 0; i < events; i++)
        {
            int pair = stage.DrawPair(home), city = stage.Network.OtherEnd(pair, home);
            ReadOnlySpan<Occasion> all = stage.Occasions.At(city);
            Occasion occasion = all[i % all.Length];
            for (int m = 0; m < 3; m++)
            {
                Leave(stage, m, home, pair, occasion);
            }
        }
    }

    static void Leave(Stage stage, int member, int home, int pair, Occasion occasion)
    {
        int city = stage.Network.OtherEnd(pair, home);
        if (stage.Find(home, pair, Math.Max(0, occasion.Day - stage.Dice.Between(8, 11)), 0, oneWay: true) is not { } there
            || stage.Find(city, pair, occasion.EndDay + stage.Dice.Below(2), 0, oneWay: true) is not { } away
            || stage.World.Finder.ArrivalUtc(there.Legs[0]) >= stage.World.Finder.DepartureUtc(away.Legs[0])
            || !stage.Hold(member, [there.Legs[0], away.Legs[0]]))
        {
            return;
        }
        stage.FlyAnyway(member, there.Legs, stage.Sell(member, home, Purpose.Visit, there.Legs[0]));
        Terms late = stage.Sell(member, city, Purpose.Business, away.Legs[0]);
        late.CreatedUtcMinute = Counter.Created(stage.World.Finder.DepartureUtc(away.Legs[0]), .2 + (2 * stage.Dice.Share()), ref stage.Dice);
        stage.FlyAnyway(member, away.Legs, late);
    }

    /// <summary>The first goes to many places; the second takes a flight so many days later each time, and at most so many.</summary>
    static void Behind(Stage stage, int times, int mostDays, Func<int> daysLater)
    {
        const int Tries = 8;
        int home = stage.DrawHomeWhere(stage.IsServedDaily), first = stage.AddStranger(home), second = stage.AddStranger(home);
        for (int i = 0; i < times; i++)
        {
            int day = stage.SpreadDay(i, times);
            for (int tries = 1; tries <= Tries; tries++)
            {
                // On a thin network another route or day has to do, at last any.
                if (FlyBehind(stage, (home, first, second), day + (tries / 2), tries < Tries ? mostDays : int.MaxValue, daysLater()))
                {
                    break;
                }
            }
        }
    }

    static bool FlyBehind(Stage stage, (int Home, int First, int Second) cast, int day, int mostDays, int later)
    {
        int home = cast.Home, pair = stage.DrawPair(home), stay = stage.Dice.Between(3, 5);
        if (stage.Find(home, pair, day, stay) is not { } lead
            || Next(stage, home, pair, lead.Legs[0], later) is not { } leg
            || leg.Day - lead.Legs[0].Day > mostDays
            || stage.Find(stage.Network.OtherEnd(pair, home), pair, lead.Legs[1].Day + later, 0, oneWay: true) is not { } back
            || stage.World.Finder.ArrivalUtc(leg) + 120 > stage.World.Finder.DepartureUtc(back.Legs[0]))
        {
            return false;
        }
        stage.Fly(cast.First, lead.Legs, stage.Sell(cast.First, home, stage.Pretext, lead.Legs[0]));
        stage.Fly(cast.Second, [leg, back.Legs[0]], stage.Sell(cast.Second, home, stage.Pretext, leg));
        return true;
    }

    /// <summary>A departure of the route after a given one, so many days later; never the same flight.</summary>
    static Leg? Next(Stage stage, int home, int pair, Leg lead, int later)
    {
        int after = stage.World.Finder.DepartureUtc(lead) + 1;
        return stage.World.Finder.TryFly(pair, home, lead.Day + later, after, ref stage.Dice, out Leg leg) ? leg : null;
    }
}
