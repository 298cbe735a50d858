using ManifestScan.Model;
using ManifestScan.Signals.Booking;

namespace ManifestScan.Signals.Mitigation;

/// <summary>Mitigating: around the traveller's unbooked flights the booking feed of the carrier has a gap.</summary>
/// <remarks>
/// Null model: the carrier's other parties of that day lack a booking with the carrier's share of the month, that day left out. The least
/// surprising of the traveller's unbooked flights counts: a gap explains the traveller only when every one lies in a gap.
/// </remarks>
sealed class FeedGap : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        if (context.Data.Tables.Bookings.Count == 0)
        {
            return;
        }
        var days = new FeedDays(context.Data, new BookingCensus(context.Data));
        foreach (int traveller in context.Travellers)
        {
            int[] unbooked = [.. context.Data.Itineraries.MovementsOfTraveller[traveller].ToArray().Where(days.IsUnbooked)];
            if (unbooked.Length > 0)
            {
                (int movement, FeedDay day) = unbooked.Select(m => (m, days.Of(m))).MinBy(d => d.Item2.Bits);
                if (day.Bits >= context.Parameters["minimumBits"])
                {
                    findings.Add(HitOf(context, traveller, unbooked, movement, day));
                }
            }
        }
    }

    static Hit HitOf(SignalContext context, int traveller, int[] unbooked, int movement, FeedDay day) => new()
    {
        Traveller = traveller,
        SurpriseBits = day.Bits,
        Observed = day.Without,
        Expected = day.Expected,
        Reason = $"The booking feed has a gap: {day.Without} of {day.Parties} other parties of the carrier on the day of {context.Wording.Flight(context.Data.FlightOf(movement))} have no booking, "
            + $"where {Wording.Number(day.Expected)} would be expected by its month.",
        Movements = unbooked,
    };
}
