using ManifestScan.Simulate.Travel;

namespace ManifestScan.Simulate.Stories;

/// <summary>Stories around how somebody booked.</summary>
static class BookingStories
{
    /// <summary>
    /// Four to eight travellers of several towns, never on one flight by design, behind whose bookings is one phone number.
    /// </summary>
    internal static void OnePhone(Stage stage)
    {
        int size = stage.Dice.Between(4, 5 + stage.Level);
        for (int m = 0; m < size; m++)
        {
            int home = stage.DrawHome(), member = stage.AddStranger(home), trips = stage.Dice.Between(1, 2);
            for (int i = 0; i < trips; i++)
            {
                if (stage.Find(home, stage.DrawPair(home), stage.SpreadDay(i, trips), stage.Dice.Between(3, 12)) is { } trip)
                {
                    stage.Fly(member, trip.Legs, stage.Sell(member, home, Purpose.Visit, trip.Legs[0]) with { Agency = 0, Contact = stage.SharedKey });
                }
            }
        }
    }

    /// <summary>One person who is on manifest after manifest and in no booking.</summary>
    internal static void Unbooked(Stage stage)
    {
        int home = stage.DrawHome(), member = stage.AddStranger(home), times = stage.Times;
        for (int i = 0; i < times; i++)
        {
            if (stage.Find(home, stage.DrawPair(home), stage.SpreadDay(i, times), stage.Dice.Between(2, 9)) is { } trip)
            {
                stage.Fly(member, trip.Legs, stage.Sell(member, home, Purpose.Visit, trip.Legs[0]) with { IsWithoutBooking = true });
            }
        }
    }

    /// <summary>Five to eight strangers' bookings to one place, made at different counters within half an hour.</summary>
    internal static void Burst(Stage stage)
    {
        int home = stage.DrawHome(), size = stage.Dice.Between(5, 8), pair = stage.DrawPair(home);
        int trips = Math.Max(1, stage.Level - 1);
        for (int m = 0; m < size; m++)
        {
            stage.AddStranger(home);
        }
        for (int i = 0; i < trips; i++)
        {
            int day = stage.SpreadDay(i, trips), created = int.MinValue;
            for (int m = 0; m < size; m++)
            {
                if (stage.Find(home, pair, day + stage.Dice.Below(2), stage.Dice.Between(3, 8)) is { } trip)
                {
                    Terms terms = stage.Sell(m, home, stage.Pretext, trip.Legs[0]);
                    created = created == int.MinValue ? terms.CreatedUtcMinute - 1440 : created;
                    terms.CreatedUtcMinute = created + stage.Dice.Below(30 / stage.Level);
                    stage.Fly(m, trip.Legs, terms);
                }
            }
        }
        for (int m = 0; m < size; m++)
        {
            stage.AddOrdinaryTrips(m, home);
        }
    }

    /// <summary>
    /// Four to six people with one-way tickets of one route, paid in cash at one agency less than a day before departure, a few days
    /// apart.
    /// </summary>
    internal static void LateCashRing(Stage stage)
    {
        int home = stage.DrawHome(), pair = stage.DrawPair(home), size = stage.Dice.Between(4, 6);
        int agency = Counter.AgencyAt(home, ref stage.Dice), day = stage.SpreadDay(0, 1), rounds = Math.Max(1, stage.Level - 1);
        for (int m = 0; m < size; m++)
        {
            stage.AddStranger(home);
        }
        for (int i = 0; i < rounds * size; i++)
        {
            int wished = (day + (i % size) + (i / size * 60)) % (stage.Days - 8);
            if (stage.Find(home, pair, wished, 0, oneWay: true) is { } trip)
            {
                Terms terms = stage.Sell(i % size, home, Purpose.Labour, trip.Legs[0]);
                (terms.Agency, terms.Pay) = (agency, PayForm.Cash);
                terms.CreatedUtcMinute = Counter.Created(stage.World.Finder.DepartureUtc(trip.Legs[0]), .1 + (.7 * stage.Dice.Share()), ref stage.Dice);
                stage.Fly(i % size, trip.Legs, terms);
            }
        }
    }
}
