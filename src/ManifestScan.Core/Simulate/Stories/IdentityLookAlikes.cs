using ManifestScan.Simulate.Persons;
using ManifestScan.Simulate.Travel;

namespace ManifestScan.Simulate.Stories;

/// <summary>Innocent reasons for near numbers, two documents, equal names and changed names.</summary>
static class IdentityLookAlikes
{
    /// <summary>A family that applied together: consecutive numbers, one name, one booking or one per parent.</summary>
    internal static void FamilyNumbers(Stage stage)
    {
        int home = stage.DrawHome();
        Household family = stage.DrawHousehold(home, IdentityStories.DrawSequentialIssuer(stage, home), together: true);
        int size = stage.Dice.Between(3, 5);
        for (int m = 0; m < size; m++)
        {
            stage.Add(stage.Make(family, isFamily: true, DocumentKind.Ordinary, m >= 2) with { RenewalDay = short.MaxValue });
        }
        bool apart = stage.Dice.Chance(.3);
        int trips = stage.Dice.Between(1, 3);
        for (int i = 0; i < trips; i++)
        {
            if (stage.Find(home, stage.DrawPair(home), stage.SpreadDay(i, trips), stage.Dice.Between(5, 14)) is not { } trip)
            {
                continue;
            }
            int half = apart ? size / 2 : size;
            stage.FlyTogether(Enumerable.Range(0, half), trip.Legs, stage.SellShared(home, Purpose.Holiday, trip.Legs[0]));
            if (apart)
            {
                stage.FlyTogether(Enumerable.Range(half, size - half), trip.Legs, stage.SellShared(home, Purpose.Holiday, trip.Legs[0]));
            }
        }
    }

    /// <summary>A national of two states who uses one passport for one country's trips and the other elsewhere.</summary>
    internal static void DualNational(Stage stage)
    {
        int home = stage.DrawHome(), member = stage.AddStranger(home);
        IdentityStories.GiveSecondPassport(stage, member);
        int family = stage.DrawPair(home), trips = stage.Times;
        for (int i = 0; i < trips; i++)
        {
            bool visits = stage.Dice.Chance(.5);
            int pair = visits ? family : stage.DrawPair(home);
            if (stage.Find(home, pair, stage.SpreadDay(i, trips), stage.Dice.Between(3, 14)) is { } trip)
            {
                Terms terms = stage.Sell(member, home, Purpose.Visit, trip.Legs[0]);
                stage.Fly(member, trip.Legs, terms with { ChoosesDocument = true, SecondDocumentLegs = (byte)(pair == family ? 0b1111 : 0) });
            }
        }
    }

    /// <summary>Two people of one name with other birth dates and documents, in the air at the same time.</summary>
    internal static void Namesake(Stage stage)
    {
        int home = stage.DrawHome(), first = stage.AddStranger(home), elsewhere = stage.DrawHome(), second = stage.AddStranger(elsewhere);
        Person one = stage.Cast[first];
        stage.Change(second, p => p with
        {
            Culture = one.Culture, IsFemale = one.IsFemale, Surname = one.Surname, MotherSurname = one.MotherSurname,
            GivenName = one.GivenName, SecondGivenName = one.SecondGivenName,
        });
        int times = Math.Max(1, stage.Times / 2);
        for (int i = 0; i < times; i++)
        {
            int day = stage.SpreadDay(i, times);
            foreach ((int member, int node) in new[] { (first, home), (second, elsewhere) })
            {
                if (stage.Find(node, stage.DrawPair(node), day, stage.Dice.Between(3, 8)) is { } trip)
                {
                    stage.Fly(member, trip.Legs, stage.Sell(member, node, Purpose.Visit, trip.Legs[0]));
                }
            }
        }
    }

    /// <summary>Married in the middle of the year: new surname, new passport, the same birth date and given name.</summary>
    internal static void Renamed(Stage stage)
    {
        int home = stage.DrawHome(), before = stage.AddStranger(home);
        stage.Change(before, p => p with
        {
            IsFemale = true, GivenName = p.Names.DrawGivenName(female: true, ref stage.Dice), SecondGivenName = Person.NoName,
            RenewalDay = short.MaxValue,
        });
        Person old = stage.Cast[before];
        Document renewed = PersonMaker.Issue(old.Nationality, DocumentKind.Ordinary, 1.02, stage.Dice.Below(400), ref stage.Dice);
        int after = stage.Add(old with { Surname = old.Names.DrawSurname(ref stage.Dice), First = renewed, Second = renewed, Spelling = 0 });
        int trips = stage.Times;
        for (int i = 0; i < trips; i++)
        {
            int member = i < (trips + 1) / 2 ? before : after;
            if (stage.Find(home, stage.DrawPair(home), stage.SpreadDay(i, trips), stage.Dice.Between(3, 9)) is { } trip)
            {
                stage.Fly(member, trip.Legs, stage.Sell(before, home, Purpose.Holiday, trip.Legs[0]));
            }
        }
    }

    /// <summary>Twins: one surname, one birth date, numbers next to each other, on one booking.</summary>
    internal static void Twins(Stage stage)
    {
        int home = stage.DrawHome();
        Household family = stage.DrawHousehold(home, stage.World.DrawIssuer(home, ref stage.Dice), together: true);
        int first = stage.Add(stage.Make(family, isFamily: true, DocumentKind.Ordinary));
        int second = stage.Add(stage.Make(family, isFamily: true, DocumentKind.Ordinary));
        Person one = stage.Cast[first];
        stage.Change(second, p => p with
        {
            BirthDay = one.BirthDay, Surname = one.Surname, MotherSurname = one.MotherSurname, SecondGivenName = Person.NoName,
            Culture = one.Culture, GivenName = one.Names.DrawGivenName(p.IsFemale, ref stage.Dice),
        });
        int trips = stage.Times;
        for (int i = 0; i < trips; i++)
        {
            if (stage.Find(home, stage.DrawPair(home), stage.SpreadDay(i, trips), stage.Dice.Between(3, 12)) is { } trip)
            {
                stage.FlyTogether([first, second], trip.Legs, stage.SellShared(home, Purpose.Holiday, trip.Legs[0]));
            }
        }
    }

    /// <summary>
    /// A firm replaces the traveller of a booking before departure: booked under one name, flown both ways under a colleague's.
    /// </summary>
    internal static void ReplacedColleague(Stage stage)
    {
        int home = stage.DrawHome(), booked = stage.AddStranger(home), colleague = stage.AddStranger(home);
        int times = Math.Max(1, stage.Times / 2);
        for (int i = 0; i < times; i++)
        {
            if (stage.Find(home, stage.DrawPair(home), stage.SpreadDay(i, times), stage.Dice.Between(1, 4)) is { } trip)
            {
                Terms terms = stage.SellShared(home, Purpose.Business, trip.Legs[0]);
                stage.Fly(booked, trip.Legs, terms with { IsBookingOnly = true });
                stage.Fly(colleague, trip.Legs, terms with { IsFlightOnly = true });
            }
        }
        stage.AddOrdinaryTrips(booked, home);
        stage.AddOrdinaryTrips(colleague, home);
    }
}
