using ManifestScan.Model;

namespace ManifestScan.Signals.Booking;

/// <summary>One traveller flies a part of a booking, another one who is not on it flies the rest under its locator.</summary>
/// <remarks>
/// Null model: the share of the run's other bookings with two flights or more flown that change hands. A traveller's are beta-binomial with
/// that share. Somebody who replaces a booked traveller on the whole booking is a change of names, and no change of hands.
/// </remarks>
sealed class ChangedHands : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        var search = new HandoverSearch(context.Data);
        List<Handover> handovers = search.Find();
        double correlation = context.Parameters["minimumCorrelation"];
        double strength = (1 / correlation) - 1;
        foreach (IGrouping<int, (int Who, Handover Handover)> own in handovers
            .SelectMany(h => new[] { (Who: h.Before, Handover: h), (Who: h.After, Handover: h) })
            .GroupBy(h => h.Who)
            .Where(g => context.IsAsked(g.Key))
            .OrderBy(g => g.Key))
        {
            List<Handover> changes = [.. own.Select(o => o.Handover).DistinctBy(h => h.Locator)];
            int bookings = Math.Max(changes.Count, search.BookingsOf(own.Key));
            double rate = (handovers.DistinctBy(h => h.Locator).Count() - changes.Count + 0.5) / (search.Bookings - bookings + 1.0);
            double bits = Tails.BetaBinomialBits(changes.Count, bookings, rate * strength, (1 - rate) * strength);
            if (bits >= context.Parameters["minimumBits"])
            {
                findings.Add(HitOf(context, own.Key, changes, bookings * rate, bits));
            }
        }
    }

    static Hit HitOf(SignalContext context, int traveller, List<Handover> changes, double expected, double bits)
    {
        Handover first = changes[0];
        string what = first.Before == traveller
            ? $"another traveller, who is not on the booking, flew {context.Wording.Flight(context.Data.FlightOf(first.AfterMovement))} under its locator instead"
            : $"flew {context.Wording.Flight(context.Data.FlightOf(first.AfterMovement))} under the locator of a booking of somebody else, who had flown its first part";
        string who = first.Before == traveller ? $"Flew {context.Wording.Flight(context.Data.FlightOf(first.BeforeMovement))} of a booking; " : "Not on the booking, ";
        return new Hit
        {
            Traveller = traveller,
            SurpriseBits = bits,
            Observed = changes.Count,
            Expected = expected,
            Reason = $"{who}{what} ({Wording.Count(changes.Count, "booking")}; {Wording.Number(expected)} would be expected by the run's other bookings).",
            Movements = [.. changes.Select(h => h.Before == traveller ? h.BeforeMovement : h.AfterMovement)],
            OtherTravellers = [.. changes.Select(h => h.Before == traveller ? h.After : h.Before).Distinct().Order()],
        };
    }
}
