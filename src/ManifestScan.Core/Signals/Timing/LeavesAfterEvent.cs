using ManifestScan.Model;

namespace ManifestScan.Signals.Timing;

/// <summary>One-way departures, booked late, from a place where an event has just ended.</summary>
/// <remarks>Null model: <see cref="ConjunctionRates"/>.</remarks>
sealed class LeavesAfterEvent : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        if (context.Data.Events.Count == 0)
        {
            return;
        }
        var windows = new EventWindows(context);
        Purchases purchases = context.Facts.Purchases;
        double mostLeadDays = context.Parameters["mostLeadDays"];
        bool IsLateOneWay(Purchase p) => p.IsOneWay && p.LeadDays >= 0 && p.LeadDays <= mostLeadDays;
        bool LeavesEvent(Purchase p) => IsLateOneWay(p) && EventOf(context, windows, purchases, p) >= 0;
        var rates = new ConjunctionRates(context, purchases, new Conjunction(LeavesEvent, IsLateOneWay, IsOneCounter: false));
        Acquaintance acquaintance = context.Facts.Acquaintance;
        foreach (int traveller in context.Travellers.Where(purchases.OfTraveller.ContainsKey))
        {
            List<Purchase> own = purchases.OfTraveller[traveller];
            List<Purchase> marked = own.FindAll(rates.IsMarked);
            if (marked.Count > 0 && rates.Test(traveller, own, marked, other => acquaintance.Connects(traveller, other)) is var test
                && test.Marked.Count + test.Others.Count >= context.Parameters["minimumBookings"] && test.Bits >= context.Parameters["minimumBits"])
            {
                findings.Add(HitOf(context, purchases, traveller, test, context.Data.Events[EventOf(context, windows, purchases, marked[0])]));
            }
        }
    }

    static int EventOf(SignalContext context, EventWindows windows, Purchases purchases, Purchase purchase) => windows.EventAt(
        purchases.OriginOf(purchase), EventSide.After, context.Data.Tables.Legs[context.Data.Flights.LegOfFlight[purchase.FirstFlight]].DepartureDay);

    static Hit HitOf(SignalContext context, Purchases purchases, int traveller, ConjunctionTest test, DatedEvent first)
    {
        string label = string.IsNullOrWhiteSpace(first.Label) ? "an event" : first.Label.Trim();
        string others = test.Others.Count == 0
            ? ""
            : $" {Wording.Count(test.Others.Count, "stranger")} did the same on this route around the time; {Wording.Number(test.OthersExpected)} would be expected.";
        return new Hit
        {
            Traveller = traveller,
            SurpriseBits = test.Bits,
            Observed = test.Marked.Count,
            Expected = test.Expected,
            Reason = $"{test.Marked.Count} of {Wording.Count(test.Bookings, "booking")} made within {Wording.Number(context.Parameters["mostLeadDays"])} days of departure, one way and just after an event, first {context.Wording.Flight(test.Marked[0].FirstFlight)} "
                + $"after {label} of {Wording.Date(first.FirstDay)}; {Wording.Number(test.Expected)} would be expected by the other bookings from there.{others}",
            Movements = purchases.MovementsOf(traveller, test.Marked),
            OtherTravellers = test.Others,
        };
    }
}
