namespace ManifestScan.Signals;

/// <summary>The null model of bookings of which several things hold at once: how often they do, together, among other bookings.</summary>
/// <remarks>
/// The share of the other bookings from the same airport of which all hold (<see cref="OriginShares"/>); never the product of the shares of
/// each. A traveller's own are beta-binomial, those of strangers on the route around the time negative binomial; the two are combined by
/// Fisher's method. Parameters: priorBookings, minimumCorrelation, reachDays, shape.
/// </remarks>
sealed class ConjunctionRates
{
    readonly Purchases _purchases;
    readonly Conjunction _conjunction;
    readonly SignalParameters _parameters;
    readonly Overdispersion _spread;
    readonly OriginShares _marked;
    readonly OriginShares _alike;
    readonly Dictionary<(int Route, int Counter), List<Purchase>> _ofCounter = [];

    internal ConjunctionRates(SignalContext context, Purchases purchases, Conjunction conjunction)
    {
        (_purchases, _parameters, _conjunction) = (purchases, context.Parameters, conjunction);
        _spread = new Overdispersion(context.Parameters["minimumCorrelation"]);
        _marked = new OriginShares(purchases, conjunction.Holds, context.Parameters["priorBookings"]);
        _alike = new OriginShares(purchases, conjunction.HoldsAround, context.Parameters["priorBookings"]);
        foreach (Purchase purchase in purchases.All.Where(p => p.CounterId >= 0 || !conjunction.IsOneCounter))
        {
            if (!_ofCounter.TryGetValue(KeyOf(purchase), out List<Purchase>? sold))
            {
                _ofCounter.Add(KeyOf(purchase), sold = []);
            }
            sold.Add(purchase);
        }
        foreach (List<Purchase> own in purchases.OfTraveller.Values)
        {
            _spread.Add(own.Count(IsMarked), own.Count, _marked.Overall);
        }
    }

    /// <summary>Whether all things hold of a booking.</summary>
    internal bool IsMarked(Purchase purchase) => _conjunction.Holds(purchase);

    /// <summary>Tests a traveller with marked bookings.</summary>
    internal ConjunctionTest Test(int traveller, List<Purchase> own, List<Purchase> marked, Func<int, bool> isConnected)
    {
        double share = own.Average(p => _marked.At(p, own));
        double alone = _spread.Bits(marked.Count, own.Count, _marked.Overall, share);
        (IReadOnlyList<int> others, double expected, double company) = marked.Select(m => Around(m, traveller, own, isConnected)).MaxBy(a => a.Bits);
        company = Tails.CorrectForLooks(company, marked.Count);
        return new ConjunctionTest(own.Count, marked, own.Count * share, others, expected, Tails.Combine([alone, company]));
    }

    (IReadOnlyList<int> Others, double Expected, double Bits) Around(Purchase purchase, int traveller, List<Purchase> own, Func<int, bool> isConnected)
    {
        if (!_ofCounter.TryGetValue(KeyOf(purchase), out List<Purchase>? sold))
        {
            return ([], 0, 0);
        }
        long reach = (long)(_parameters["reachDays"] * TimeSpan.TicksPerDay);
        List<Purchase> near = sold.FindAll(p => Math.Abs(p.DepartureTicks - purchase.DepartureTicks) <= reach && !p.Travellers.Contains(traveller));
        List<List<Purchase>> others = CounterQueues.Of(near.Where(p => IsMarked(p) && !p.Travellers.Any(isConnected)).Append(purchase));
        others.RemoveAll(queue => queue.Contains(purchase));
        // The tested company is no measure of itself: its bookings count as ordinary ones of the counter.
        double expected = Math.Max(near.Count - others.Sum(queue => queue.Count), 1) * _alike.At(purchase, [.. own, .. near.Where(IsMarked)]);
        double bits = Tails.NegativeBinomialBits(others.Count, expected, _parameters["shape"]);
        return ([.. others.SelectMany(queue => queue).SelectMany(p => p.Travellers).Distinct().Order()], expected, bits);
    }

    (int Route, int Counter) KeyOf(Purchase purchase) => (_purchases.RouteOf(purchase), _conjunction.IsOneCounter ? purchase.CounterId : -1);
}
