using ManifestScan.Simulate.Travel;

namespace ManifestScan.Simulate.Stories;

/// <summary>Stories around when somebody travels and when not, and an innocent twin. Planted on request.</summary>
static class RhythmStories
{
    /// <summary>Travels every two to three weeks, is not seen for months, and travels again as before.</summary>
    internal static void LongSilence(Stage stage)
    {
        int shift = stage.Dice.Between(-stage.Days / 15, stage.Days / 15);
        int from = (stage.Days * 3 / 10) + shift, to = (stage.Days * 6 / 10) + shift;
        Travel(stage, 26 - (4 * stage.Level), day => day < from || day >= to);
    }

    /// <summary>Travels in spring and in autumn, often, and not between, before or after.</summary>
    internal static void TwoSeasons(Stage stage)
    {
        int spring = stage.Days / 6, autumn = stage.Days * 6 / 10, length = stage.Days / 5;
        Travel(stage, 18 - (3 * stage.Level), day => (day >= spring && day < spring + length) || (day >= autumn && day < autumn + length));
    }

    static void Travel(Stage stage, int everyDays, Func<int, bool> isSeen)
    {
        const int Jitter = 3;
        int home = stage.DrawHome(), member = stage.AddStranger(home, childShare: 0), pair = stage.DrawPair(home);
        for (int day = stage.Dice.Below(everyDays); day < stage.Days - 4; day += everyDays + stage.Dice.Between(-Jitter, Jitter))
        {
            if (isSeen(day) && stage.Find(home, pair, day, stage.Dice.Between(1, 4)) is { } trip && isSeen(trip.Legs[0].Day))
            {
                stage.Fly(member, trip.Legs, stage.Sell(member, home, Purpose.Business, trip.Legs[0]));
            }
        }
    }
}
