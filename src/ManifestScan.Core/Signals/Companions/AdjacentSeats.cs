using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>Strangers on separate bookings who sit side by side on trip after trip.</summary>
/// <remarks>Null model: <see cref="SeatModel"/>. The seats are judged given that both were on the flights; that they were is for others.</remarks>
sealed class AdjacentSeats : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        var model = new SeatModel(context);
        Acquaintance acquaintance = context.Facts.Acquaintance;
        var best = new SortedDictionary<int, SeatTest>();
        foreach (IGrouping<(int Left, int Right), Adjacency> pair in model.Adjacencies()
            .GroupBy(a => (a.Left, a.Right))
            .Where(g => g.Count() >= context.Parameters.Count("minimumTimes") && !acquaintance.Connects(g.Key.Left, g.Key.Right)))
        {
            foreach ((int traveller, int other) in new[] { (pair.Key.Left, pair.Key.Right), (pair.Key.Right, pair.Key.Left) })
            {
                SeatTest test = model.Test(traveller, other, [.. pair.Select(a => a.Flight)]);
                if (test.Times >= context.Parameters["minimumTimes"] && (!best.TryGetValue(traveller, out SeatTest? known) || test.Bits > known.Bits))
                {
                    best[traveller] = test;
                }
            }
        }
        foreach ((int traveller, SeatTest test) in best.Where(b => b.Value.Bits >= context.Parameters["minimumBits"] && context.IsAsked(b.Key)))
        {
            findings.Add(HitOf(context, traveller, test));
        }
    }

    static Hit HitOf(SignalContext context, int traveller, SeatTest test) => new()
    {
        Traveller = traveller,
        SurpriseBits = test.Bits,
        Observed = test.Times,
        Expected = test.Expected,
        Reason = $"Sat beside the same stranger, on separate bookings, on {test.Times} of {Wording.Count(test.Met, "trip")} on which both flew, first on {context.Wording.Flight(test.Flights[0])}; "
            + $"{Wording.Number(test.Expected)} would be expected by how many sit beside strangers on these flights.",
        Movements = [.. context.Data.Itineraries.MovementsOfTraveller[traveller].ToArray().Where(m => test.Flights.Contains(context.Data.FlightOf(m)))],
        OtherTravellers = [test.Other],
    };
}
