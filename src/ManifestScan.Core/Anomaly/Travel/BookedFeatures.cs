using ManifestScan.Model;

namespace ManifestScan.Anomaly.Travel;

/// <summary>What the bookings of one traveller say: the last features, from their number on.</summary>
sealed class BookedFeatures(TravelFacts facts, int traveller)
{
    readonly int[] _bookings = facts.BookingsOfTraveller[traveller].ToArray();

    TravelTables Tables => facts.Data.Tables;

    /// <summary>In the order of <see cref="TravellerFeature.All"/>.</summary>
    internal float[] Values()
    {
        int[] reservations = [.. _bookings.Select(b => Tables.Bookings.ReservationIds[b]).Distinct()];
        double[] leads = [.. _bookings.Select(LeadDays).Where(d => !double.IsNaN(d))];
        int[][] parties = [.. reservations.Select(r => facts.BookingsOfReservation[r].ToArray().Select(facts.TravellerOfBooking).Distinct().ToArray())];
        return
        [
            reservations.Length,
            TravelFacts.Mean(leads),
            leads.Length == 0 ? float.NaN : (float)leads.Min(),
            TravelFacts.Mean(parties.Select(p => (double)p.Length)),
            parties.SelectMany(p => p).Distinct().Count(t => t != traveller),
            UnbookedShare(),
            TravelFacts.Share(_bookings.Count(b => Tables.Bookings.Statuses[b] == MovementStatus.Cancelled), _bookings.Length),
            reservations.SelectMany(Sellers).Distinct().Count(),
            reservations.Select(r => Tables.Reservations[r].PhoneId).Where(p => p >= 0).Distinct().Count(),
            TravelFacts.Mean(reservations.Select(r => (double)facts.PaymentBitsOf(r)).Where(b => !double.IsNaN(b))),
        ];
    }

    double LeadDays(int booking)
    {
        long created = Tables.Reservations[Tables.Bookings.ReservationIds[booking]].CreatedUtcTicks;
        long departs = Tables.Legs[Tables.Bookings.LegIds[booking]].OrderTicks;
        return created == Missing.Ticks || departs == Missing.Ticks ? double.NaN : (departs - created) / (double)TimeSpan.TicksPerDay;
    }

    float UnbookedShare()
    {
        Span<int> movements = facts.Data.Itineraries.MovementsOfTraveller[traveller];
        int without = 0;
        foreach (int movement in movements)
        {
            without += facts.Data.BookingOfMovement[movement] < 0 ? 1 : 0;
        }
        return Tables.Bookings.Count == 0 ? float.NaN : TravelFacts.Share(without, movements.Length);
    }

    IEnumerable<int> Sellers(int reservation)
    {
        int office = Tables.Reservations[reservation].OfficeId;
        int agency = Tables.Reservations[reservation].AgencyId;
        return new[] { office, agency }.Where(s => s >= 0);
    }
}
