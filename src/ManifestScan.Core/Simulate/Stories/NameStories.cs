using ManifestScan.Simulate.Persons;
using ManifestScan.Simulate.Travel;

namespace ManifestScan.Simulate.Stories;

/// <summary>Stories around names on documents and bookings, and an innocent twin. Planted on request.</summary>
static class NameStories
{
    /// <summary>Booked under a name that is not in the document, flown under the document's.</summary>
    internal static void OtherName(Stage stage)
    {
        (int home, int member, int other) = CastTwo(stage);
        FlyAs(stage, home, member, other);
    }

    /// <summary>Married: the booking has the new surname, the document still the old one.</summary>
    internal static void JustMarried(Stage stage)
    {
        (int home, int member, int other) = CastTwo(stage);
        Person own = stage.Cast[member];
        stage.Change(other, p => own with { Surname = own.Names.DrawSurname(ref stage.Dice), Key = p.Key });
        FlyAs(stage, home, member, other);
    }

    /// <summary>Two people who never fly together show one document.</summary>
    internal static void SharedDocument(Stage stage)
    {
        (int home, int member, int other) = CastTwo(stage);
        int times = stage.Times + 2;
        for (int i = 0; i < times; i++)
        {
            int who = i % 2 == 0 ? member : other;
            if (stage.Find(home, stage.DrawPair(home), stage.SpreadDay(i, times), stage.Dice.Between(2, 9)) is { } trip)
            {
                stage.Fly(who, trip.Legs, stage.Sell(who, home, Purpose.Visit, trip.Legs[0]));
            }
        }
    }

    /// <summary>On a service passport, nobody before, there days before an event, and gone for good.</summary>
    internal static void NewFace(Stage stage)
    {
        int issuer = Issuer.IndexOf("RUS"), home = OfficialStories.HomeIn(stage, issuer), pair = stage.DrawPair(home);
        ReadOnlySpan<Occasion> events = stage.Occasions.At(stage.Network.OtherEnd(pair, home));
        Occasion occasion = events[^1].Day > events[0].Day ? events[^1] : events[0];
        int member = stage.Add(stage.Make(stage.DrawHousehold(home, issuer, together: false), isFamily: false, DocumentKind.Service) with { RenewalDay = short.MaxValue });
        if (stage.Find(home, pair, Math.Max(0, occasion.Day - stage.Dice.Between(1, 3)), 5) is { } trip)
        {
            stage.Fly(member, trip.Legs, stage.Sell(member, home, Purpose.Visit, trip.Legs[0]));
        }
    }

    /// <summary>Two strangers; the second shows the first one's document.</summary>
    static (int Home, int Member, int Other) CastTwo(Stage stage)
    {
        int home = stage.DrawHome(), member = stage.AddStranger(home), other = stage.AddStranger(home);
        stage.Change(member, p => p with { RenewalDay = short.MaxValue });
        Document shown = stage.Cast[member].First;
        stage.Change(other, p => p with { First = shown, Second = shown, RenewalDay = short.MaxValue });
        return (home, member, other);
    }

    static void FlyAs(Stage stage, int home, int member, int booked)
    {
        int times = stage.Times;
        for (int i = 0; i < times; i++)
        {
            if (stage.Find(home, stage.DrawPair(home), stage.SpreadDay(i, times), stage.Dice.Between(2, 9)) is { } trip && stage.Hold(member, trip.Legs))
            {
                Terms terms = stage.Sell(member, home, Purpose.Visit, trip.Legs[0]);
                stage.FlyAnyway(booked, trip.Legs, terms with { IsBookingOnly = true });
                stage.FlyAnyway(member, trip.Legs, terms with { IsFlightOnly = true });
            }
        }
    }
}
