namespace ManifestScan.Signals.Booking;

/// <summary>All sales of the run by counter, and how often each route is sold at an airport over time.</summary>
sealed class CounterSales
{
    readonly Dictionary<int, long[]> _ofOrigin;
    readonly Dictionary<int, long[]> _ofRoute;

    internal CounterSales(Purchases purchases)
    {
        var all = new List<CounterSale>();
        var ofFlight = new Dictionary<(int Counter, int Flight), CounterSale>();
        var byCounter = new SortedDictionary<(int Counter, int Origin), List<CounterSale>>();
        foreach (Purchase purchase in purchases.All.Where(p => p.LeadDays >= 0))
        {
            if (purchase.CounterId >= 0 && ofFlight.TryGetValue((purchase.CounterId, purchase.FirstFlight), out CounterSale? known))
            {
                known.Purchases.Add(purchase);
                continue;
            }
            var sale = new CounterSale(purchases.OriginOf(purchase), purchases.RouteOf(purchase), [purchase]);
            all.Add(sale);
            if (purchase.CounterId >= 0)
            {
                ofFlight.Add((purchase.CounterId, purchase.FirstFlight), sale);
                Add(byCounter, (purchase.CounterId, sale.Origin), sale);
            }
        }
        ByCounter = [.. byCounter.Values];
        _ofOrigin = TimesBy(all, s => s.Origin);
        _ofRoute = TimesBy(all, s => s.Route);
    }

    /// <summary>For each counter and airport what it sold from there, in order of time.</summary>
    internal IReadOnlyList<List<CounterSale>> ByCounter { get; }

    /// <summary>Sales of a route, and all from its airport, by any counter and none, from one time to another.</summary>
    internal (int OfRoute, int All) Between(CounterSale sale, long from, long to) =>
        (Sorted.CountBetween(_ofRoute[sale.Route], from, to), Sorted.CountBetween(_ofOrigin[sale.Origin], from, to));

    /// <summary>The same at any time.</summary>
    internal (int OfRoute, int All) Ever(CounterSale sale) => (_ofRoute[sale.Route].Length, _ofOrigin[sale.Origin].Length);

    static Dictionary<int, long[]> TimesBy(List<CounterSale> all, Func<CounterSale, int> key) =>
        all.GroupBy(key).ToDictionary(g => g.Key, g => g.Select(s => s.Ticks).ToArray());

    static void Add(SortedDictionary<(int Counter, int Origin), List<CounterSale>> byCounter, (int Counter, int Origin) key, CounterSale sale)
    {
        if (!byCounter.TryGetValue(key, out List<CounterSale>? own))
        {
            byCounter.Add(key, own = []);
        }
        own.Add(sale);
    }
}
