namespace ManifestScan.Signals;

/// <summary>The share of the bookings from an airport of which something holds, drawn towards the run's.</summary>
sealed class OriginShares
{
    readonly Purchases _purchases;
    readonly Func<Purchase, bool> _holds;
    readonly double _priorBookings;
    readonly Dictionary<int, (int Marked, int All)> _ofOrigin = [];
    readonly (int Marked, int All) _ofRun;

    /// <param name="purchases">All bookings.</param>
    /// <param name="holds">Whether it holds of a booking.</param>
    /// <param name="priorBookings">The run's share counts as much as so many bookings from the airport.</param>
    internal OriginShares(Purchases purchases, Func<Purchase, bool> holds, double priorBookings)
    {
        (_purchases, _holds, _priorBookings) = (purchases, holds, priorBookings);
        foreach (Purchase purchase in purchases.All)
        {
            int origin = purchases.OriginOf(purchase);
            _ofOrigin[origin] = Plus(_ofOrigin.GetValueOrDefault(origin), holds(purchase));
            _ofRun = Plus(_ofRun, holds(purchase));
        }
    }

    /// <summary>The run's share, half a booking added.</summary>
    internal double Overall => (_ofRun.Marked + 0.5) / (_ofRun.All + 1.0);

    /// <summary>The share at the airport that a booking leaves from.</summary>
    /// <param name="purchase">The booking.</param>
    /// <param name="leftOut">Bookings that do not measure themselves.</param>
    internal double At(Purchase purchase, List<Purchase> leftOut)
    {
        int origin = _purchases.OriginOf(purchase);
        (int marked, int all) = _ofOrigin[origin];
        int ownMarked = leftOut.Count(p => _purchases.OriginOf(p) == origin && _holds(p));
        int own = leftOut.Count(p => _purchases.OriginOf(p) == origin);
        double run = (_ofRun.Marked - leftOut.Count(_holds) + 0.5) / (_ofRun.All - leftOut.Count + 1.0);
        return (marked - ownMarked + (_priorBookings * run)) / (all - own + _priorBookings);
    }

    static (int, int) Plus((int Marked, int All) count, bool isMarked) => (count.Marked + (isMarked ? 1 : 0), count.All + 1);
}
