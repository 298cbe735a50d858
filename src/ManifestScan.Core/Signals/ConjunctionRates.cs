namespace ManifestScan.Signals;

/// <summary>The null model of bookings of which several things hold at once: how often they do, together, among other bookings.</summary>
/// <remarks>
/// The share of the other bookings from the same airport of which all hold, drawn towards the run's; never the product of the shares of each.
/// A traveller's own are beta-binomial, those of strangers on the route at the same counter around the time negative binomial; the two are
/// combined by Fisher's method. Parameters: priorBookings, minimumCorrelation, reachDays, shape.
/// </remarks>
sealed class ConjunctionRates
{
    readonly Purchases _purchases;
    readonly Func<Purchase, bool> _isMarked;
    readonly SignalParameters _parameters;
    readonly Overdispersion _spread;
    readonly Dictionary<int, (int Marked, int All)> _ofOrigin = [];
    readonly Dictionary<(int Route, int Counter), List<Purchase>> _ofCounter = [];
    readonly (int Marked, int All) _ofRun;
    readonly double _overall;

    internal ConjunctionRates(SignalContext context, Purchases purchases, Func<Purchase, bool> isMarked)
    {
        (_purchases, _parameters, _isMarked) = (purchases, context.Parameters, isMarked);
        _spread = new Overdispersion(context.Parameters["minimumCorrelation"]);
        foreach (Purchase purchase in purchases.All)
        {
            int origin = purchases.OriginOf(purchase);
            _ofOrigin[origin] = Plus(_ofOrigin.GetValueOrDefault(origin), IsMarked(purchase));
            _ofRun = Plus(_ofRun, IsMarked(purchase));
            if (purchase.CounterId >= 0)
            {
                (int, int) key = (purchases.RouteOf(purchase), purchase.CounterId);
                if (!_ofCounter.TryGetValue(key, out List<Purchase>? sold))
                {
                    _ofCounter.Add(key, sold = []);
                }
                sold.Add(purchase);
            }
        }
        _overall = (_ofRun.Marked + 0.5) / (_ofRun.All + 1.0);
        foreach (List<Purchase> own in purchases.OfTraveller.Values)
        {
            _spread.Add(own.Count(IsMarked), own.Count, _overall);
        }
    }

    /// <summary>Whether all things hold of a booking.</summary>
    internal bool IsMarked(Purchase purchase) => _isMarked(purchase);

    /// <summary>Tests a traveller with marked bookings.</summary>
    internal ConjunctionTest Test(int traveller, List<Purchase> own, List<Purchase> marked, Func<int, bool> isConnected)
    {
        double share = own.Average(p => Share(p, own));
        double alone = _spread.Bits(marked.Count, own.Count, _overall, share);
        (IReadOnlyList<int> others, double expected, double company) = marked.Select(m => Around(m, traveller, own, isConnected)).MaxBy(a => a.Bits);
        company = Tails.CorrectForLooks(company, marked.Count);
        return new ConjunctionTest(own.Count, marked, own.Count * share, others, expected, Tails.Combine([alone, company]));
    }

    /// <summary>The share of the other bookings from the airport, drawn towards the run's.</summary>
    double Share(Purchase purchase, List<Purchase> leftOut)
    {
        int origin = _purchases.OriginOf(purchase);
        (int marked, int all) = _ofOrigin[origin];
        int ownMarked = leftOut.Count(p => _purchases.OriginOf(p) == origin && IsMarked(p));
        int own = leftOut.Count(p => _purchases.OriginOf(p) == origin);
        double run = (_ofRun.Marked - leftOut.Count(IsMarked) + 0.5) / (_ofRun.All - leftOut.Count + 1.0);
        double strength = _parameters["priorBookings"];
        return (marked - ownMarked + (strength * run)) / (all - own + strength);
    }

    (IReadOnlyList<int> Others, double Expected, double Bits) Around(Purchase purchase, int traveller, List<Purchase> own, Func<int, bool> isConnected)
    {
        if (!_ofCounter.TryGetValue((_purchases.RouteOf(purchase), purchase.CounterId), out List<Purchase>? sold))
        {
            return ([], 0, 0);
        }
        long reach = (long)(_parameters["reachDays"] * TimeSpan.TicksPerDay);
        List<Purchase> near = sold.FindAll(p => Math.Abs(p.DepartureTicks - purchase.DepartureTicks) <= reach && !p.Travellers.Contains(traveller));
        SortedSet<int> others = [.. near.Where(IsMarked).SelectMany(p => p.Travellers).Where(t => !isConnected(t))];
        // The tested company is no measure of itself: its bookings count as ordinary ones of the counter.
        double expected = Math.Max(near.Count - others.Count, 1) * Share(purchase, [.. own, .. near.Where(IsMarked)]);
        return ([.. others], expected, Tails.NegativeBinomialBits(others.Count, expected, _parameters["shape"]));
    }

    static (int, int) Plus((int Marked, int All) count, bool isMarked) => (count.Marked + (isMarked ? 1 : 0), count.All + 1);
}
