namespace ManifestScan.Signals.Documents;

/// <summary>The null model of <see cref="DocumentSwap"/>: how often a trip of any other traveller is one.</summary>
sealed class SwapRate
{
    readonly Func<DocumentHistory, int> _count;
    readonly Overdispersion _spread;
    readonly double _overall;
    readonly long _swaps;
    readonly long _trips;

    internal SwapRate(DocumentHistory[] histories, Func<DocumentHistory, int> count, double leastCorrelation)
    {
        _count = count;
        _spread = new Overdispersion(leastCorrelation);
        _swaps = histories.Sum(h => (long)count(h));
        _trips = histories.Sum(h => (long)h.TripCount);
        _overall = (_swaps + 0.5) / (_trips + 1.0);
        foreach (DocumentHistory history in histories)
        {
            _spread.Add(count(history), history.TripCount, _overall);
        }
    }

    /// <summary>Bits and expectation of one traveller, whose own trips are left out of the rate.</summary>
    internal (double Bits, double Expected) Test(DocumentHistory history)
    {
        int own = _count(history);
        int trips = history.TripCount;
        double rate = (_swaps - own + 0.5) / (_trips - trips + 1.0);
        return (_spread.Bits(own, trips, _overall, rate), trips * rate);
    }
}
