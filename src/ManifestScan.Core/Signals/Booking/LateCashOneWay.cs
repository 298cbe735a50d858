using ManifestScan.Model;

namespace ManifestScan.Signals.Booking;

/// <summary>Bookings made at the last moment, paid in cash and one way, alone or as one of several from one counter.</summary>
/// <remarks>Null model: <see cref="ConjunctionRates"/>.</remarks>
sealed class LateCashOneWay : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        Purchases purchases = context.Facts.Purchases;
        double mostLeadDays = context.Parameters["mostLeadDays"];
        bool IsLateCashOneWay(Purchase p) => p.IsOneWay && p.IsCash && p.LeadDays >= 0 && p.LeadDays <= mostLeadDays;
        var rates = new ConjunctionRates(context, purchases, new Conjunction(IsLateCashOneWay, IsLateCashOneWay, IsOneCounter: true));
        Acquaintance acquaintance = context.Facts.Acquaintance;
        foreach (int traveller in context.Travellers.Where(purchases.OfTraveller.ContainsKey))
        {
            List<Purchase> own = purchases.OfTraveller[traveller];
            List<Purchase> marked = own.FindAll(rates.IsMarked);
            if (marked.Count > 0)
            {
                ConjunctionTest test = rates.Test(traveller, own, marked, other => acquaintance.BelongTogether(traveller, other));
                if (test.Marked.Count + test.Others.Count >= context.Parameters["minimumBookings"] && test.Bits >= context.Parameters["minimumBits"])
                {
                    findings.Add(HitOf(context, purchases, traveller, test));
                }
            }
        }
    }

    static Hit HitOf(SignalContext context, Purchases purchases, int traveller, ConjunctionTest test)
    {
        string others = test.Others.Count == 0
            ? ""
            : $" {Wording.Count(test.Others.Count, "stranger")} did the same on this route at one counter around the time; {Wording.Number(test.OthersExpected)} would be expected.";
        return new Hit
        {
            Traveller = traveller,
            SurpriseBits = test.Bits,
            Observed = test.Marked.Count,
            Expected = test.Expected,
            Reason = $"{test.Marked.Count} of {Wording.Count(test.Bookings, "booking")} made within a day of departure, paid in cash and one way, first for "
                + $"{context.Wording.Flight(test.Marked[0].FirstFlight)}; {Wording.Number(test.Expected)} would be expected by the other bookings from there.{others}",
            Movements = purchases.MovementsOf(traveller, test.Marked),
            OtherTravellers = test.Others,
        };
    }
}
