using ManifestScan.Model;

namespace ManifestScan.Signals.Booking;

/// <summary>Strangers' bookings to one place around one day, made at different counters within minutes of one another.</summary>
/// <remarks>Null model: <see cref="BurstModel"/>.</remarks>
sealed class BookingBurst : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        Purchases purchases = context.Facts.Purchases;
        var model = new BurstModel(context, purchases);
        var tests = new SortedDictionary<int, List<Burst>>();
        foreach (Burst burst in model.All(context.Facts.Acquaintance, context.Parallel).Where(b => b.Others.Count >= context.Parameters["minimumOthers"]))
        {
            foreach (int traveller in burst.Own.Travellers)
            {
                if (!tests.TryGetValue(traveller, out List<Burst>? own))
                {
                    tests.Add(traveller, own = []);
                }
                own.Add(burst);
            }
        }
        foreach ((int traveller, List<Burst> bursts) in tests)
        {
            int all = purchases.OfTraveller[traveller].Count;
            // A booking is one draw, which its passengers share: any of them would have been told.
            double[] shared = [.. bursts.Select(b => Tails.CorrectForLooks(b.Bits, b.Own.Travellers.Count))];
            double bits = Tails.CorrectForLooks(Tails.Combine(shared), Trips.WaysToChoose(all, bursts.Count));
            if (bits >= context.Parameters["minimumBits"])
            {
                findings.Add(HitOf(context, purchases, traveller, bursts, bits));
            }
        }
    }

    static Hit HitOf(SignalContext context, Purchases purchases, int traveller, List<Burst> bursts, double bits)
    {
        Burst best = bursts.MaxBy(b => b.Bits)!;
        string again = bursts.Count > 1 ? $" The same happened for {Wording.Count(bursts.Count - 1, "other booking")}." : "";
        return new Hit
        {
            Traveller = traveller,
            SurpriseBits = bits,
            Observed = best.Others.Count,
            Expected = best.Expected,
            Reason = $"{Wording.Count(best.Others.Count, "booking")} of strangers for {context.Wording.Flight(best.Own.FirstFlight)} or a flight of the route within days were made at other counters within "
                + $"{Wording.Count(best.Minutes, "minute")} of this traveller's; {Wording.Number(best.Expected)} would be expected by when the route's bookings are made.{again}",
            Movements = purchases.MovementsOf(traveller, bursts.Select(b => b.Own)),
            OtherTravellers = [.. bursts.SelectMany(b => b.Others).SelectMany(o => o.Travellers).Where(t => t != traveller).Distinct().Order()],
        };
    }
}
