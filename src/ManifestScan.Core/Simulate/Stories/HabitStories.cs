using ManifestScan.Simulate.Travel;
using ManifestScan.Simulate.Worlds;

namespace ManifestScan.Simulate.Stories;

/// <summary>Stories around what somebody does with bookings, and their innocent twins. Planted on request.</summary>
static class HabitStories
{
    /// <summary>Books again and again and is on board once.</summary>
    internal static void NeverBoards(Stage stage)
    {
        int home = stage.DrawHome(), member = stage.AddStranger(home), times = stage.Times + 1;
        for (int i = 0; i < times; i++)
        {
            if (stage.Find(home, stage.DrawPair(home), stage.SpreadDay(i, times), stage.Dice.Between(3, 9)) is { } trip)
            {
                stage.Fly(member, trip.Legs, stage.Sell(member, home, Purpose.Visit, trip.Legs[0]) with { IsBookingOnly = i > 0 });
            }
        }
        stage.AddOrdinaryTrips(member, home);
    }

    /// <summary>Books a trip, is ill, and flies ever after.</summary>
    internal static void IllOnce(Stage stage)
    {
        int home = stage.DrawHome(), member = stage.AddStranger(home), times = stage.Times;
        for (int i = 0; i < times; i++)
        {
            if (stage.Find(home, stage.DrawPair(home), stage.SpreadDay(i, times), stage.Dice.Between(3, 9)) is { } trip)
            {
                stage.Fly(member, trip.Legs, stage.Sell(member, home, Purpose.Visit, trip.Legs[0]) with { IsBookingOnly = i == 0 });
            }
        }
    }

    /// <summary>Holds a second way back, a day to four later, on every trip, and flies the first.</summary>
    internal static void TwoReturns(Stage stage)
    {
        int home = stage.DrawHome(), member = stage.AddStranger(home), times = stage.Times;
        for (int i = 0; i < times; i++)
        {
            int pair = stage.DrawPair(home), far = stage.Network.OtherEnd(pair, home);
            if (stage.Find(home, pair, stage.SpreadDay(i, times), stage.Dice.Between(3, 9)) is { } trip
                && stage.Fly(member, trip.Legs, stage.Sell(member, home, Purpose.Business, trip.Legs[0]))
                && stage.World.Finder.TryFly(pair, far, trip.Back[0].Day + stage.Dice.Between(1, 4), int.MinValue, ref stage.Dice, out Leg second))
            {
                stage.FlyAnyway(member, [second], stage.Sell(member, home, Purpose.Business, trip.Legs[0]) with { IsBookingOnly = true });
            }
        }
    }

    /// <summary>One counter sells out and back within two hours on two bookings, trip after trip.</summary>
    internal static void SplitTrips(Stage stage)
    {
        int home = stage.DrawHome(), member = stage.AddStranger(home), times = stage.Times, agency = Counter.AgencyAt(home, ref stage.Dice);
        for (int i = 0; i < times; i++)
        {
            if (stage.Find(home, stage.DrawPair(home), stage.SpreadDay(i, times), stage.Dice.Between(3, 9)) is { } trip && stage.Hold(member, trip.Legs))
            {
                Terms there = stage.Sell(member, home, Purpose.Business, trip.Legs[0]) with { Agency = agency };
                Terms back = stage.Sell(member, home, Purpose.Business, trip.Legs[0]) with { Agency = agency, CreatedUtcMinute = there.CreatedUtcMinute + stage.Dice.Below(120) };
                stage.FlyAnyway(member, trip.Out, there);
                stage.FlyAnyway(member, trip.Back, back);
            }
        }
    }

    /// <summary>Five to eight travellers of several towns, with telephones of their own, whom one card pays for.</summary>
    internal static void OnePayer(Stage stage) => PaidTrips(stage, stage.Dice.Between(5, 6 + stage.Level), agency: 0);

    /// <summary>A counter pays with its own card for some of its customers.</summary>
    internal static void CounterCard(Stage stage) => PaidTrips(stage, stage.Dice.Between(5, 8), Counter.AgencyAt(stage.DrawHome(), ref stage.Dice));

    static void PaidTrips(Stage stage, int size, int agency)
    {
        for (int m = 0; m < size; m++)
        {
            int home = stage.DrawHome(), member = stage.AddStranger(home);
            if (stage.Find(home, stage.DrawPair(home), stage.SpreadDay(0, 1), stage.Dice.Between(3, 12)) is { } trip)
            {
                stage.Fly(member, trip.Legs, stage.Sell(member, home, Purpose.Visit, trip.Legs[0]) with { Agency = agency, Account = stage.SharedKey, Pay = PayForm.Card });
            }
        }
    }
}
