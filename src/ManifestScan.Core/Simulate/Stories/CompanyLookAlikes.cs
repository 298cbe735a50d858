using ManifestScan.Simulate.Persons;
using ManifestScan.Simulate.Travel;

namespace ManifestScan.Simulate.Stories;

/// <summary>Innocent company: couples, colleagues, teams, nurses.</summary>
static class CompanyLookAlikes
{
    /// <summary>A couple on the same flights all year; sometimes each books alone.</summary>
    internal static void HolidayCouple(Stage stage) => Pair(stage, isFamily: true, Purpose.Holiday, .3);

    /// <summary>Two people of one firm who travel a lot, on the firm's bookings.</summary>
    internal static void CompanyPair(Stage stage) => Pair(stage, isFamily: false, Purpose.Business, .15);

    /// <summary>Two neighbours with jobs in the same far city: the same Monday and Friday flights, bookings of their own.</summary>
    internal static void Commuters(Stage stage)
    {
        int home = stage.DrawHome(), pair = stage.DrawPair(home);
        int first = stage.AddStranger(home), second = stage.AddStranger(home);
        int weeks = stage.Days / 14;
        for (int i = 0; i < weeks; i++)
        {
            foreach (int member in new[] { first, second })
            {
                if (stage.Dice.Chance(.8) && stage.Find(home, pair, i * 14, 4) is { } trip && trip.Legs[0].Day < stage.Days)
                {
                    stage.Fly(member, trip.Legs, stage.Sell(member, home, Purpose.Commute, trip.Legs[0]));
                }
            }
        }
    }

    /// <summary>An assistant who arrives a day or two before the chief, booked by the same office with the same account.</summary>
    internal static void Assistant(Stage stage)
    {
        int home = stage.DrawHome(), chief = stage.AddStranger(home), assistant = stage.AddStranger(home);
        int times = stage.Times + 1;
        for (int i = 0; i < times; i++)
        {
            int pair = stage.DrawPair(home), day = stage.SpreadDay(i, times), stay = stage.Dice.Between(2, 4);
            if (stage.Find(home, pair, day, stay + 1) is { } ahead)
            {
                stage.Fly(assistant, ahead.Legs, stage.SellShared(home, Purpose.Business, ahead.Legs[0]));
            }
            if (stage.Find(home, pair, day + stage.Dice.Between(1, 2), stay) is { } trip)
            {
                stage.Fly(chief, trip.Legs, stage.SellShared(home, Purpose.Business, trip.Legs[0]));
            }
        }
    }

    /// <summary>
    /// A shift of four to six on a fixed rotation to one place: the same flights every time, one booking each through the firm.
    /// </summary>
    internal static void ShiftRotation(Stage stage)
    {
        int home = stage.DrawHome(), pair = stage.DrawPair(home), size = stage.Dice.Between(4, 6);
        for (int m = 0; m < size; m++)
        {
            stage.AddStranger(home);
        }
        int turns = Math.Clamp(stage.Days / 35, 1, 10);
        for (int i = 0; i < turns; i++)
        {
            if (stage.Find(home, pair, i * stage.Days / turns, 14) is not { } trip)
            {
                continue;
            }
            for (int m = 0; m < size; m++)
            {
                if (stage.Dice.Chance(.9))
                {
                    stage.Fly(m, trip.Legs, stage.SellShared(home, Purpose.Rotation, trip.Legs[0]));
                }
            }
        }
    }

    /// <summary>A team with its coaches on one booking, match after match.</summary>
    internal static void SportsTeam(Stage stage)
    {
        int home = stage.DrawHome(), issuer = stage.World.DrawIssuer(home, ref stage.Dice);
        for (int m = 0; m < 8; m++)
        {
            stage.AddStranger(home, 0, stage.Dice.Chance(.8) ? issuer : -1);
        }
        int matches = stage.Times;
        for (int i = 0; i < matches; i++)
        {
            if (stage.Find(home, stage.DrawPair(home), stage.SpreadDay(i, matches), stage.Dice.Between(1, 3)) is { } trip)
            {
                var party = Enumerable.Range(0, 8).Where(_ => stage.Dice.Chance(.9)).ToArray();
                stage.FlyTogether(party, trip.Legs, stage.SellShared(home, Purpose.Match, trip.Legs[0]));
            }
        }
    }

    /// <summary>A patient and the attendant of a clinic, several visits to one city, each on a ticket of their own.</summary>
    internal static void MedicalAttendant(Stage stage)
    {
        int home = stage.DrawHome(), pair = stage.DrawPair(home);
        int patient = stage.AddStranger(home), attendant = stage.AddStranger(home), visits = stage.Times;
        for (int i = 0; i < visits; i++)
        {
            if (stage.Find(home, pair, stage.SpreadDay(i, visits), stage.Dice.Between(3, 6)) is { } trip)
            {
                stage.Fly(patient, trip.Legs, stage.SellShared(home, Purpose.Medical, trip.Legs[0]));
                stage.Fly(attendant, trip.Legs, stage.SellShared(home, Purpose.Medical, trip.Legs[0]));
            }
        }
    }

    /// <summary>Friends on one booking who come for events and fly home the day after each, as the return was booked.</summary>
    internal static void EventAudience(Stage stage)
    {
        int home = stage.DrawHome();
        for (int m = 0; m < 4; m++)
        {
            stage.AddStranger(home);
        }
        for (int i = 0; i < 2; i++)
        {
            int pair = stage.DrawPair(home);
            Occasion occasion = stage.Occasions.At(stage.Network.OtherEnd(pair, home))[i];
            if (stage.Find(home, pair, Math.Max(0, occasion.Day - 2), occasion.EndDay - occasion.Day + 2) is { } trip)
            {
                stage.FlyTogether(Enumerable.Range(0, 4), trip.Legs, stage.SellShared(home, Purpose.Holiday, trip.Legs[0]));
            }
        }
    }

    static void Pair(Stage stage, bool isFamily, Purpose purpose, double apartShare)
    {
        int home = stage.DrawHome();
        Household both = stage.DrawHousehold(home, stage.World.DrawIssuer(home, ref stage.Dice), together: false);
        stage.Add(stage.Make(both, isFamily, DocumentKind.Ordinary));
        stage.Add(stage.Make(both, isFamily, DocumentKind.Ordinary));
        int times = stage.Times + 1;
        for (int i = 0; i < times; i++)
        {
            if (stage.Find(home, stage.DrawPair(home), stage.SpreadDay(i, times), stage.Dice.Between(2, 8)) is not { } trip)
            {
                continue;
            }
            if (stage.Dice.Chance(apartShare))
            {
                stage.Fly(0, trip.Legs, stage.SellShared(home, purpose, trip.Legs[0]));
                stage.Fly(1, trip.Legs, stage.SellShared(home, purpose, trip.Legs[0]));
            }
            else
            {
                stage.FlyTogether([0, 1], trip.Legs, stage.SellShared(home, purpose, trip.Legs[0]));
            }
        }
    }
}
