using ManifestScan.Simulate.Persons;
using ManifestScan.Simulate.Travel;

namespace ManifestScan.Simulate.Stories;

/// <summary>Lawful travel on official passports.</summary>
static class OfficialLookAlikes
{
    /// <summary>Seven to twelve officials and their staff on one booking with return, to the same fair in spring and autumn.</summary>
    internal static void Delegation(Stage stage)
    {
        int issuer = Issuer.IndexOf(stage.Dice.Chance(.6) ? "RUS" : "CHN");
        int home = OfficialStories.HomeIn(stage, issuer);
        int pair = stage.DrawPair(home);
        Household ministry = stage.DrawHousehold(home, issuer, together: true);
        int size = stage.Dice.Between(7, 9);
        for (int m = 0; m < size; m++)
        {
            stage.Add(stage.Make(ministry, isFamily: false, m < size - 2 ? DocumentKind.Service : DocumentKind.Ordinary));
        }
        foreach (Occasion occasion in stage.Occasions.At(stage.Network.OtherEnd(pair, home)))
        {
            int stay = occasion.EndDay - occasion.Day + stage.Dice.Between(2, 4);
            if (stage.Find(home, pair, Math.Max(0, occasion.Day - stage.Dice.Between(1, 3)), stay) is { } trip)
            {
                stage.FlyTogether(Enumerable.Range(0, size), trip.Legs, stage.SellShared(home, Purpose.Delegation, trip.Legs[0]));
            }
        }
    }

    /// <summary>Somebody posted abroad: service passport, the same route to and fro for home leave.</summary>
    internal static void PostedOfficial(Stage stage)
    {
        int issuer = Issuer.IndexOf(stage.Dice.Chance(.6) ? "RUS" : "CHN");
        int home = OfficialStories.HomeIn(stage, issuer);
        int pair = OfficialStories.LongRoute(stage, home, 3);
        int post = stage.Network.OtherEnd(pair, home);
        int member = stage.Add(stage.Make(stage.DrawHousehold(home, issuer, together: false), isFamily: false, DocumentKind.Service));
        int leaves = stage.Dice.Between(2, 4);
        for (int i = 0; i < leaves; i++)
        {
            if (stage.Find(post, pair, stage.SpreadDay(i, leaves), stage.Dice.Between(10, 25)) is { } trip)
            {
                stage.Fly(member, trip.Legs, stage.Sell(member, post, Purpose.Posting, trip.Legs[0]));
            }
        }
    }
}
