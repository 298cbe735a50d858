namespace ManifestScan.Signals.Booking;

/// <summary>The null model of <see cref="CounterBurst"/>: how many of a counter's sales in a window are on one route by chance.</summary>
/// <remarks>
/// Beta-binomial: the counter's own share of the route at other times, drawn towards the share of the airport without it, both raised by the
/// season (what the airport sells of the route in the window against other times). All bookings of one counter for one flight are one sale.
/// Each sale begins a window of its route, and all of the counter's are tried. Parameters: withinDays, priorSales, mostSales, mostPeople,
/// minimumOthers, minimumLift, minimumBits.
/// </remarks>
sealed class CounterBurstModel(SignalContext context, CounterSales sales)
{
    // No share is known to be more than this, or two sales of two would not be a chance.
    const double MostShare = 0.95;

    readonly SignalParameters _parameters = context.Parameters;
    readonly Acquaintance _acquaintance = context.Facts.Acquaintance;
    readonly long _window = (long)(context.Parameters["withinDays"] * TimeSpan.TicksPerDay);

    /// <summary>Every run of a counter's sales that is a surprise, counter by counter.</summary>
    internal IEnumerable<CounterRun> All() => sales.ByCounter.SelectMany(OfCounter);

    IEnumerable<CounterRun> OfCounter(List<CounterSale> sold)
    {
        int least = _parameters.Count("minimumOthers") + 1;
        long[] times = [.. sold.Select(s => s.Ticks)];
        foreach (List<CounterSale> route in sold.GroupBy(s => s.Route).Select(g => g.ToList()).Where(r => r.Count >= least))
        {
            int end = 0;
            for (int first = 0; first + least <= route.Count; first++)
            {
                while (end < route.Count && route[end].Ticks - route[first].Ticks <= _window)
                {
                    end++;
                }
                if (end - first >= least && Test(times, route, (first, end)) is { } run)
                {
                    yield return run;
                }
            }
        }
    }

    CounterRun? Test(long[] times, List<CounterSale> route, (int First, int End) window)
    {
        long from = route[window.First].Ticks, to = from + _window;
        int sold = Sorted.CountBetween(times, from, to), others = times.Length - sold;
        double share = ShareOf(route, window, (sold, others)), expected = sold * share;
        int needed = (int)Math.Max(_parameters.Count("minimumOthers") + 1, Math.Ceiling(_parameters["minimumLift"] * expected));
        // Whoever is a stranger is asked last: it takes longest, and seldom sold routes are seldom near.
        if (window.End - window.First < needed || Strangers(route, window) is not { } strangers || strangers.Count < needed)
        {
            return null;
        }
        double strength = Math.Min(others + _parameters["priorSales"], _parameters["mostSales"]);
        double bits = Tails.CorrectForLooks(Tails.BetaBinomialBits(strangers.Count, sold, share * strength, (1 - share) * strength), times.Length);
        return bits >= _parameters["minimumBits"] ? new CounterRun(strangers, sold, others, expected, bits) : null;
    }

    /// <summary>The share of the route among what the counter sells, the window left out.</summary>
    double ShareOf(List<CounterSale> route, (int First, int End) window, (int InWindow, int Others) all)
    {
        CounterSale first = route[window.First];
        double prior = _parameters["priorSales"];
        int own = window.End - window.First, ownOthers = route.Count - own;
        (int ofRoute, int from) = sales.Ever(first);
        (int ofRouteNow, int fromNow) = sales.Between(first, first.Ticks, first.Ticks + _window);
        // Half a sale of two: where nobody else sells, nothing is known.
        double elsewhere = (ofRoute - route.Count + 0.5) / (from - all.InWindow - all.Others + 1.0);
        double now = (ofRouteNow - own + (prior * elsewhere)) / (fromNow - all.InWindow + prior);
        double share = (ownOthers + (prior * elsewhere)) / (all.Others + prior);
        return Math.Min(MostShare, share * Math.Max(1, now / elsewhere));
    }

    /// <summary>Sales on days of their own to people whom nothing connects; the earlier goes first.</summary>
    List<CounterSale> Strangers(List<CounterSale> route, (int First, int End) window)
    {
        var chosen = new List<CounterSale>();
        for (int i = window.First; i < window.End; i++)
        {
            CounterSale sale = route[i];
            // A list of many is a tour, and no stranger.
            if (sale.People <= _parameters["mostPeople"] && !chosen.Exists(c => c.Day == sale.Day || _acquaintance.ConnectsAny(c.Travellers, sale.Travellers)))
            {
                chosen.Add(sale);
            }
        }
        return chosen;
    }
}
