using ManifestScan.Model;

namespace ManifestScan.Signals.Booking;

/// <summary>One trip on several bookings that one counter made within hours.</summary>
/// <remarks>Null model: <see cref="ChanceRates"/> of booked trips, by the airport they start from.</remarks>
sealed class SplitBooking : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        var rates = new ChanceRates(context, Chances(context));
        new ChanceHits(context, rates).Add(findings, test =>
        {
            Chance first = rates[test.Marked[0]];
            return $"{test.Marked.Count} of {Wording.Count(test.Asked, "trip")} stood on several bookings made at one counter within {Wording.Count((int)context.Parameters["withinHours"], "hour")}, "
                + $"first the trip that began with {context.Wording.Flight(context.Data.FlightOf(first.Movement))}; {Wording.Number(test.Expected)} would be expected by other trips from there.";
        });
    }

    static List<Chance> Chances(SignalContext context)
    {
        TravelData data = context.Data;
        TripTable trips = context.Facts.Trips;
        long within = (long)(context.Parameters["withinHours"] * TimeSpan.TicksPerHour);
        var chances = new List<Chance>();
        for (int trip = 0; trip < trips.Count; trip++)
        {
            int[] legs = [.. trips.Out(trip), .. trips.Back(trip)];
            int[] reservations = [.. legs.Select(m => data.BookingOfMovement[m]).Where(b => b >= 0).Select(b => data.Tables.Bookings.ReservationIds[b])];
            if (reservations.Length > 1)
            {
                bool counts = data.PartyOfMovement[legs[0]] == legs[0];
                chances.Add(new Chance(trips.TravellerOf[trip], trips.OriginOf[trip], IsSplit(data, reservations, within), counts, legs[0], legs[^1]));
            }
        }
        return chances;
    }

    static bool IsSplit(TravelData data, int[] reservations, long within)
    {
        ReservationRow first = data.Tables.Reservations[reservations[0]];
        if (first.CounterId < 0 || first.CreatedUtcTicks == Missing.Ticks)
        {
            return false;
        }
        foreach (int reservation in reservations)
        {
            ReservationRow other = data.Tables.Reservations[reservation];
            if (other.LocatorId != first.LocatorId && other.CounterId == first.CounterId && other.CreatedUtcTicks != Missing.Ticks
                && Math.Abs(other.CreatedUtcTicks - first.CreatedUtcTicks) <= within)
            {
                return true;
            }
        }
        return false;
    }
}
