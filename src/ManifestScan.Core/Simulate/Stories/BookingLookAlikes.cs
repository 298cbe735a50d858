using ManifestScan.Simulate.Travel;

namespace ManifestScan.Simulate.Stories;

/// <summary>Innocent bookings that look arranged.</summary>
static class BookingLookAlikes
{
    /// <summary>Customers of one agency that puts its own phone into every booking.</summary>
    internal static void AgencyPhone(Stage stage)
    {
        int home = stage.DrawHome(), agency = Counter.AgencyAt(home, ref stage.Dice), size = stage.Dice.Between(4, 8);
        ulong phone = Counter.PhoneOf(stage.World, agency);
        for (int m = 0; m < size; m++)
        {
            int member = stage.AddStranger(home);
            if (stage.Find(home, stage.DrawPair(home), stage.SpreadDay(0, 1), stage.Dice.Between(4, 14)) is { } trip)
            {
                stage.Fly(member, trip.Legs, stage.Sell(member, home, Purpose.Holiday, trip.Legs[0]) with { Agency = agency, Contact = phone });
            }
        }
    }

    /// <summary>Staff of one airline flying standby: no booking, now and then, always with that airline.</summary>
    internal static void StandbyStaff(Stage stage)
    {
        int home = stage.DrawHome(), pair = stage.DrawPair(home), member = stage.AddStranger(home), times = stage.Times;
        for (int i = 0; i < times; i++)
        {
            if (stage.Find(home, pair, stage.SpreadDay(i, times), stage.Dice.Between(1, 3)) is { } trip)
            {
                stage.Fly(member, trip.Legs, stage.Sell(member, home, Purpose.Visit, trip.Legs[0]) with { IsWithoutBooking = true });
            }
        }
    }

    /// <summary>A tour whose guests are booked one by one in the same hour by its agency, paid by each.</summary>
    internal static void SeparateTour(Stage stage)
    {
        int home = stage.DrawHome(), size = stage.Dice.Between(5, 8), agency = Counter.AgencyAt(home, ref stage.Dice);
        if (stage.Find(home, stage.DrawPair(home), stage.SpreadDay(0, 1), stage.Dice.Between(6, 12)) is not { } trip)
        {
            return;
        }
        for (int m = 0; m < size; m++)
        {
            int member = stage.AddStranger(home);
            Terms first = stage.SellShared(home, Purpose.Tour, trip.Legs[0]);
            Terms terms = stage.Sell(member, home, Purpose.Tour, trip.Legs[0]) with { Agency = agency, Contact = stage.SharedKey };
            terms.CreatedUtcMinute = Math.Min(first.CreatedUtcMinute, stage.World.Finder.DepartureUtc(trip.Legs[0]) - (20 * 1440));
            terms.CreatedUtcMinute = (terms.CreatedUtcMinute / 1440 * 1440) + 600 + stage.Dice.Below(40);
            stage.Fly(member, trip.Legs, terms);
        }
    }

    /// <summary>Seasonal workers hired together: cash, one way, booked days before; home again together months later.</summary>
    internal static void LabourCrew(Stage stage)
    {
        int home = stage.DrawHome(), pair = stage.DrawPair(home), size = stage.Dice.Between(4, 6);
        int day = stage.Days / 10, agency = Counter.AgencyAt(home, ref stage.Dice);
        if (stage.Find(home, pair, day, stage.Days / 2) is not { } trip)
        {
            return;
        }
        for (int m = 0; m < size; m++)
        {
            int member = stage.AddStranger(home);
            Terms there = stage.Sell(member, home, Purpose.Labour, trip.Out[0]), back = stage.Sell(member, home, Purpose.Labour, trip.Back[0]);
            stage.Fly(member, trip.Out, there with { Agency = agency, Pay = PayForm.Cash });
            stage.Fly(member, trip.Back, back with { Pay = PayForm.Cash });
        }
    }
}
