using ManifestScan.Model;

namespace ManifestScan.Signals.Booking;

/// <summary>The traveller flew, and no booking stands behind it, on flights whose passengers nearly all have one.</summary>
/// <remarks>
/// Null model: a trip lacks a booking with the share of parties that lack one on its flights, the traveller's own left out. Within a
/// carrier the law is beta-binomial, because standby staff always fly without; carriers are combined by Fisher's method.
/// </remarks>
sealed class FlownWithoutBooking : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        if (context.Data.Tables.Bookings.Count == 0)
        {
            return;
        }
        var census = new BookingCensus(context.Data);
        var rate = new UnbookedRate(context.Data, census, context.Parameters["priorParties"]);
        UnbookedModel[] looks = [new(context, census, BookingState.LocatorAlone), new(context, census, BookingState.Nothing)];
        for (int traveller = 0; traveller < context.Data.Travellers.Count; traveller++)
        {
            Span<int> movements = context.Data.Itineraries.MovementsOfTraveller[traveller];
            if (HasUnbooked(census, movements))
            {
                rate.LeaveOut(movements);
                List<BookedTrip> trips = BookedTrip.Of(context.Data, traveller, m => IsCovered(context, census, rate, m));
                UnbookedLook best = looks.Select(l => l.Test(trips, rate)).MaxBy(l => l.Bits)!;
                double bits = Tails.CorrectForLooks(best.Bits, looks.Length);
                if (best.Trips.Count > 0 && bits >= context.Parameters["minimumBits"])
                {
                    findings.Add(HitOf(context, traveller, best, bits, trips.Count));
                }
            }
        }
    }

    static bool HasUnbooked(BookingCensus census, ReadOnlySpan<int> movements)
    {
        foreach (int movement in movements)
        {
            if (census[movement] >= BookingState.LocatorAlone)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether the bookings of the flight are so nearly all there that a missing one means something.</summary>
    static bool IsCovered(SignalContext context, BookingCensus census, UnbookedRate rate, int movement) =>
        census[movement] != BookingState.NotAsked
        && rate.Of(context.Data.FlightOf(movement), BookingState.LocatorAlone) <= 1 - context.Parameters["minimumCoverage"];

    static Hit HitOf(SignalContext context, int traveller, UnbookedLook look, double bits, int trips)
    {
        string without = look.State == BookingState.Nothing ? "a booking or a record locator" : "a booking";
        return new Hit
        {
            Traveller = traveller,
            SurpriseBits = bits,
            Observed = look.Trips.Count,
            Expected = look.Expected,
            Reason = $"Flew without {without} on {look.Trips.Count} of {Wording.Count(trips, "trip")}, first on {context.Wording.Flight(context.Data.FlightOf(look.Trips[0].Movements[0]))}; "
                + $"{Wording.Number(look.Expected)} would be expected, because {Wording.Number(100 * look.Share)} % of the other parties on such flights have none.",
            Movements = [.. look.Trips.SelectMany(t => t.Movements)],
        };
    }
}
