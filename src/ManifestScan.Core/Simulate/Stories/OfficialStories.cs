using ManifestScan.Simulate.Persons;
using ManifestScan.Simulate.Travel;
using ManifestScan.Simulate.Worlds;

namespace ManifestScan.Simulate.Stories;

/// <summary>Stories around official passports.</summary>
static class OfficialStories
{
    const int Specialists = 7;

    /// <summary>
    /// Seven specialists of one institute, six with service passports and one with an ordinary one, fly the same long route in spring and in
    /// autumn, each time a few days before an event there; together, in twos or each alone. Their names are on the staff list.
    /// </summary>
    internal static void Founding(Stage stage)
    {
        int issuer = Issuer.IndexOf("RUS");
        int home = HomeIn(stage, issuer);
        int pair = LongRoute(stage, home, 6);
        Household institute = stage.DrawHousehold(home, issuer, together: true);
        for (int m = 0; m < Specialists; m++)
        {
            DocumentKind kind = m == Specialists - 1 ? DocumentKind.Ordinary : DocumentKind.Service;
            stage.Add(stage.Make(institute, isFamily: false, kind) with { RenewalDay = short.MaxValue });
        }
        stage.Listed.AddRange(stage.Cast);
        foreach (Occasion occasion in stage.Occasions.At(stage.Network.OtherEnd(pair, home)))
        {
            Attend(stage, home, pair, occasion);
        }
        for (int m = 0; m < Specialists; m++)
        {
            stage.AddOrdinaryTrips(m, home);
        }
    }

    static void Attend(Stage stage, int home, int pair, Occasion occasion)
    {
        int day = Math.Max(0, occasion.Day - stage.Dice.Between(2, 4)), stay = occasion.EndDay - occasion.Day + stage.Dice.Between(3, 5);
        int partySize = stage.Dice.Below(4) switch { 0 => Specialists, 1 => 2, _ => 1 };
        double share = stage.Level == 1 ? .8 : 1;
        List<int> party = [];
        for (int m = 0; m < Specialists; m++)
        {
            if (stage.Dice.Chance(share))
            {
                party.Add(m);
            }
            if ((party.Count == partySize || m == Specialists - 1) && party.Count > 0)
            {
                int early = partySize == 1 && stage.Level < 3 ? stage.Dice.Below(2) : 0;
                if (stage.Find(home, pair, Math.Max(0, day - early), stay) is { } trip)
                {
                    stage.FlyTogether(party, trip.Legs, stage.Sell(party[0], home, Purpose.Delegation, trip.Legs[0]));
                }
                party = [];
            }
        }
    }

    internal static int HomeIn(Stage stage, int issuer)
    {
        int home = stage.DrawHome();
        for (int tries = 0; tries < 400 && stage.World.IssuerAt(home) != issuer; tries++)
        {
            home = stage.DrawHome();
        }
        return home;
    }

    /// <summary>The longest of several routes drawn by traffic: far, but not always to the one farthest place.</summary>
    internal static int LongRoute(Stage stage, int home, int draws)
    {
        Network network = stage.Network;
        int pair = network.DrawPair(home, ref stage.Dice);
        for (int i = 1; i < draws; i++)
        {
            int other = network.DrawPair(home, ref stage.Dice);
            pair = network.Pairs[other].DistanceKm > network.Pairs[pair].DistanceKm ? other : pair;
        }
        return pair;
    }
}
