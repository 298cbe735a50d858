using ManifestScan.Simulate.Persons;
using ManifestScan.Simulate.Travel;

namespace ManifestScan.Simulate.Stories;

/// <summary>Stories around who somebody is and which document says so.</summary>
static class IdentityStories
{
    const double ChildShare = .12;

    /// <summary>Two to four strangers whose passport numbers follow each other take the same flights on bookings of their own.</summary>
    internal static void SerialPassports(Stage stage)
    {
        int home = stage.DrawHome(), size = stage.Dice.Between(2, 4);
        int issuer = DrawSequentialIssuer(stage, home);
        for (int m = 0; m < size; m++)
        {
            int member = stage.AddStranger(home, issuer: issuer);
            Document first = stage.Cast[0].First;
            long serial = first.Serial + (2 * member) + stage.Dice.Below(2);
            stage.Change(member, p => p with { First = first with { Serial = serial }, RenewalDay = short.MaxValue });
        }
        int trips = stage.Level + (stage.Level == 1 ? 1 : 0);
        for (int i = 0; i < trips; i++)
        {
            FlyApart(stage, home, stage.SpreadDay(i, trips), stage.Pretext);
        }
        for (int m = 0; m < size; m++)
        {
            stage.AddOrdinaryTrips(m, home);
        }
    }

    /// <summary>One person shows one state's passport on the way out and another's on the way back, again and again on one route.</summary>
    internal static void TwoPassports(Stage stage)
    {
        int home = stage.DrawHome(), member = stage.AddStranger(home, ChildShare);
        GiveSecondPassport(stage, member);
        int pair = stage.DrawPair(home), trips = stage.Times;
        for (int i = 0; i < trips; i++)
        {
            if (stage.Find(home, pair, stage.SpreadDay(i, trips), stage.Dice.Between(2, 9)) is { } trip)
            {
                Terms terms = stage.Sell(member, home, Purpose.Visit, trip.Legs[0]) with { ChoosesDocument = true, SecondDocumentLegs = 0b10 };
                stage.Fly(member, trip.Legs, terms);
            }
        }
    }

    /// <summary>One name, birth date and passport on two flights that overlap, from airports far apart.</summary>
    internal static void TwoPlaces(Stage stage)
    {
        int home = stage.DrawHome(), member = stage.AddStranger(home, ChildShare);
        stage.Change(member, p => p with { RenewalDay = short.MaxValue });
        int times = Math.Max(1, stage.Times / 2);
        for (int i = 0; i < times; i++)
        {
            int day = stage.SpreadDay(i, times), elsewhere = stage.DrawHome();
            int pair = stage.DrawPair(home);
            for (int tries = 0; tries < 50 && (elsewhere == home || elsewhere == stage.Network.OtherEnd(pair, home)); tries++)
            {
                elsewhere = stage.DrawHome();
            }
            if (stage.Find(home, pair, day, stage.Dice.Between(3, 6)) is { } trip
                && stage.Find(elsewhere, stage.DrawPair(elsewhere), trip.Legs[0].Day, stage.Dice.Between(2, 5)) is { } other
                && stage.Fly(member, trip.Legs, stage.Sell(member, home, Purpose.Visit, trip.Legs[0])))
            {
                stage.FlyAnyway(member, other.Legs, stage.Sell(member, elsewhere, Purpose.Visit, other.Legs[0]));
            }
        }
    }

    /// <summary>
    /// A person of interest whose name is written in several ways: flies on an older passport with an older spelling where the state has
    /// changed its rules, books under a third, and changes to a new passport at will.
    /// </summary>
    internal static void OtherSpelling(Stage stage)
    {
        int home = stage.DrawHome(), member = stage.AddStranger(home);
        Person person = stage.Cast[member];
        Document another = PersonMaker.Issue(person.Nationality, DocumentKind.Ordinary, .9, stage.Dice.Below(400), ref stage.Dice);
        stage.Change(member, p => p with { SecondGivenName = Person.NoName, Spelling = 2, Second = another });
        WithSpelledName(stage, member);
        stage.Listed.Add(stage.Cast[member]);
        int trips = stage.Times;
        for (int i = 0; i < trips; i++)
        {
            if (stage.Find(home, stage.DrawPair(home), stage.SpreadDay(i, trips), stage.Dice.Between(2, 9)) is { } trip)
            {
                Terms terms = stage.Sell(member, home, Purpose.Visit, trip.Legs[0]);
                terms.ChoosesDocument = true;
                terms.SecondDocumentLegs = (byte)(i % 2 == 0 ? 0 : 0b11);
                terms.BookedSpelling = 1 + Romanization.FreeHand;
                stage.Fly(member, trip.Legs, terms);
            }
        }
    }

    /// <summary>Two names with one birth date and one phone take turns on one route and never fly at the same time.</summary>
    internal static void Alias(Stage stage)
    {
        int home = stage.DrawHome(), first = stage.AddStranger(home, ChildShare), second = stage.AddStranger(home);
        Person one = stage.Cast[first];
        stage.Change(second, p => p with
        {
            BirthDay = one.BirthDay, IsFemale = one.IsFemale, Culture = one.Culture, MotherSurname = Person.NoName,
            Surname = one.Names.DrawSurname(ref stage.Dice), GivenName = one.GivenName, SecondGivenName = Person.NoName,
        });
        int pair = stage.DrawPair(home), trips = stage.Times + 1;
        for (int i = 0; i < trips; i++)
        {
            if (stage.Find(home, pair, stage.SpreadDay(i, trips), stage.Dice.Between(2, 6)) is { } trip)
            {
                int member = i % 2 == 0 ? first : second;
                stage.Fly(member, trip.Legs, stage.Sell(member, home, Purpose.Visit, trip.Legs[0]) with { Contact = stage.SharedKey });
            }
        }
    }

    /// <summary>One person flies out on a booking, somebody else comes back in the booked seat.</summary>
    internal static void SwappedTraveller(Stage stage)
    {
        int home = stage.DrawHome(), booked = stage.AddStranger(home, ChildShare), other = stage.AddStranger(home);
        int times = Math.Max(1, stage.Times / 2);
        for (int i = 0; i < times; i++)
        {
            int pair = stage.DrawPair(home);
            if (stage.Find(home, pair, stage.SpreadDay(i, times), stage.Dice.Between(3, 10)) is not { } trip)
            {
                continue;
            }
            Terms terms = stage.Sell(booked, home, Purpose.Visit, trip.Legs[0]);
            stage.Fly(booked, trip.Legs, terms with { IsBookingOnly = true });
            stage.FlyAnyway(booked, trip.Out, terms with { IsFlightOnly = true });
            stage.Fly(other, trip.Back, terms with { IsFlightOnly = true });
        }
    }

    /// <summary>All members fly a drawn route on the same flights, each on a booking of their own.</summary>
    internal static void FlyApart(Stage stage, int home, int day, Purpose purpose)
    {
        int pair = stage.DrawPair(home);
        if (stage.Find(home, pair, day, stage.Dice.Between(2, 6)) is { } trip)
        {
            for (int m = 0; m < stage.Cast.Count; m++)
            {
                stage.Fly(m, trip.Legs, stage.Sell(m, home, purpose, trip.Legs[0]));
            }
        }
    }

    internal static int DrawSequentialIssuer(Stage stage, int home)
    {
        int issuer;
        do
        {
            issuer = stage.World.DrawIssuer(home, ref stage.Dice);
        }
        while (Issuer.All[issuer].IsRandom);
        return issuer;
    }

    internal static void GiveSecondPassport(Stage stage, int member)
    {
        int other = stage.Cast[member].Nationality;
        while (other == stage.Cast[member].Nationality)
        {
            other = stage.World.DrawIssuer(stage.DrawHome(), ref stage.Dice);
        }
        Document second = PersonMaker.Issue(other, DocumentKind.Ordinary, stage.Dice.Share(), stage.Dice.Below(400), ref stage.Dice);
        stage.Change(member, p => p with { Second = second, RenewalDay = short.MaxValue });
    }

    /// <summary>Draws a name again until a clerk would write it otherwise than the passport does.</summary>
    static void WithSpelledName(Stage stage, int member)
    {
        Person person = stage.Cast[member];
        NameCulture names = person.Names;
        for (int tries = 0; tries < 200; tries++)
        {
            person.Surname = names.DrawSurname(ref stage.Dice);
            person.GivenName = names.DrawGivenName(person.IsFemale, ref stage.Dice);
            if (!names.Surname(person.Surname, person.IsFemale, 0).SequenceEqual(names.Surname(person.Surname, person.IsFemale, Romanization.FreeHand)))
            {
                break;
            }
        }
        stage.Change(member, _ => person);
    }
}
