using ManifestScan.Model;

namespace ManifestScan.Signals.Booking;

/// <summary>A counter that seldom sells a route sells it to several strangers within days.</summary>
/// <remarks>Null model: <see cref="CounterBurstModel"/>.</remarks>
sealed class CounterBurst : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        Purchases purchases = context.Facts.Purchases;
        var best = new SortedDictionary<int, (CounterRun Run, CounterSale Own, double Bits)>();
        foreach (CounterRun run in new CounterBurstModel(context, new CounterSales(purchases)).All())
        {
            foreach (CounterSale own in run.Strangers)
            {
                // A sale is one draw, which its passengers share: any of them would have been told.
                double bits = Tails.CorrectForLooks(run.Bits, own.People);
                foreach (int traveller in own.Travellers.Where(t => context.IsAsked(t) && (!best.TryGetValue(t, out var known) || known.Bits < bits)))
                {
                    best[traveller] = (run, own, bits);
                }
            }
        }
        foreach ((int traveller, (CounterRun run, CounterSale own, double shared)) in best)
        {
            double bits = Tails.CorrectForLooks(shared, purchases.OfTraveller[traveller].Count);
            if (bits >= context.Parameters["minimumBits"])
            {
                Purchase booking = own.Purchases.First(p => p.Travellers.Contains(traveller));
                findings.Add(new Hit
                {
                    Traveller = traveller,
                    SurpriseBits = bits,
                    Observed = run.Strangers.Count,
                    Expected = run.Expected,
                    Reason = Reason(context, booking, run),
                    Movements = purchases.MovementsOf(traveller, [booking]),
                    OtherTravellers = [.. run.Strangers.Where(s => s != own).SelectMany(s => s.Travellers).Distinct().Order()],
                });
            }
        }
    }

    static string Reason(SignalContext context, Purchase booking, CounterRun run) =>
        $"One counter sold the route of {context.Wording.Flight(booking.FirstFlight)} to {Wording.Count(run.Strangers.Count - 1, "other stranger")} within {Wording.Count(run.Days, "day")} "
        + $"of its {Wording.Count(run.Sold, "sale")} from there, each on another day and for another flight; {Wording.Number(run.Expected)} on the route would be expected by its "
        + $"{Wording.Count(run.Others, "sale")} at other times and those of the airport.";
}
