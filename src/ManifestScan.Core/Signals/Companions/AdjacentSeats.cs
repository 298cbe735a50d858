using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>Strangers on separate bookings who sit side by side on trip after trip.</summary>
/// <remarks>Null model: <see cref="SeatModel"/>. The seats are judged given that both were on the flights; that they were is for others.</remarks>
sealed class AdjacentSeats : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        var model = new SeatModel(context);
        IGrouping<int, (int Other, int[] Flights)>[] travellers = [.. Beside(context, model).GroupBy(b => b.Traveller, b => (b.Other, b.Flights)).OrderBy(g => g.Key)];
        var best = new SeatTest?[travellers.Length];
        using var fellows = new ThreadLocal<TripCounter>(() => new TripCounter(context.Data.Travellers.Count));
        Parallel.For(0, travellers.Length, context.Parallel, at => best[at] = model.Best(travellers[at].Key, travellers[at], fellows.Value!));
        for (int at = 0; at < travellers.Length; at++)
        {
            if (best[at] is { } test && test.Bits >= context.Parameters["minimumBits"])
            {
                findings.Add(HitOf(context, travellers[at].Key, test));
            }
        }
    }

    /// <summary>Strangers who sat side by side often enough, from either, for those who are asked for.</summary>
    static IEnumerable<(int Traveller, int Other, int[] Flights)> Beside(SignalContext context, SeatModel model)
    {
        Acquaintance acquaintance = context.Facts.Acquaintance;
        int minimumTimes = context.Parameters.Count("minimumTimes");
        return Often(model.Adjacencies(), minimumTimes)
            .Where(g => !acquaintance.Connects(g.Left, g.Right))
            .SelectMany(g => new[] { (Traveller: g.Left, Other: g.Right, g.Flights), (Traveller: g.Right, Other: g.Left, g.Flights) })
            .Where(b => context.IsAsked(b.Traveller));
    }

    /// <summary>Pairs that sat side by side so often, with the flights in order; in the order of the first of them.</summary>
    /// <remarks>Nearly all did once: sorting finds the few others in a fifth of the time of a group for each.</remarks>
    internal static IEnumerable<(int Left, int Right, int[] Flights)> Often(List<Adjacency> all, int minimumTimes)
    {
        long[] pairs = [.. all.Select(a => ((long)a.Left << 32) | (uint)a.Right)];
        int[] places = [.. Enumerable.Range(0, all.Count)];
        Array.Sort(pairs, places);
        var often = new List<int[]>();
        for (int first = 0, end; first < pairs.Length; first = end)
        {
            for (end = first + 1; end < pairs.Length && pairs[end] == pairs[first]; end++)
            {
            }
            if (end - first >= minimumTimes)
            {
                often.Add([.. places[first..end].Order()]);
            }
        }
        return often.OrderBy(o => o[0]).Select(o => (all[o[0]].Left, all[o[0]].Right, Array.ConvertAll(o, place => all[place].Flight)));
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
