using ManifestScan.Model;

namespace ManifestScan.Signals.Mitigation;

/// <summary>The times between trips to one place, of everybody.</summary>
sealed class TripRhythm
{
    readonly SignalContext _context;
    readonly TripTable _trips;
    readonly int[] _rising;

    internal TripRhythm(SignalContext context)
    {
        (_context, _trips) = (context, context.Facts.Trips);
        _rising = [.. Enumerable.Range(0, context.Data.Travellers.Count).SelectMany(Places).SelectMany(Gaps).Order()];
    }

    /// <summary>The place of a traveller with the steadiest rhythm; null when there is none.</summary>
    internal Rotation? Best(int traveller) =>
        Places(traveller).Where(p => p.Count >= _context.Parameters["minimumTrips"]).Select(Test).Where(r => r.Days >= _context.Parameters["leastDays"]).MaxBy(r => r.Bits);

    /// <summary>A traveller's trips by where they go, in order of time.</summary>
    IEnumerable<List<int>> Places(int traveller)
    {
        (int first, int end) = _trips.Of(traveller);
        return Enumerable.Range(first, end - first).Where(t => _trips.DayOf[t] != Missing.Day)
            .GroupBy(t => (_trips.OriginOf[t], _trips.DestinationOf[t])).Select(g => g.ToList());
    }

    IEnumerable<int> Gaps(List<int> trips) => trips.Zip(trips.Skip(1), (one, next) => _trips.DayOf[next] - _trips.DayOf[one]);

    Rotation Test(List<int> trips)
    {
        int[] gaps = [.. Gaps(trips).Order()];
        int days = gaps[gaps.Length / 2];
        int reach = _context.Parameters.Count("reachDays");
        int near = gaps.Count(g => Math.Abs(g - days) <= reach);
        int others = Sorted.CountBelow<int>(_rising, days + reach + 1) - Sorted.CountBelow<int>(_rising, days - reach) - near;
        double share = (others + 0.5) / (_rising.Length - gaps.Length + 1.0);
        // The middle one lies near itself; a beta-binomial with this much behind its rate is the binomial.
        double bits = Tails.BetaBinomialBits(near - 1, gaps.Length - 1, 1e6 * share, 1e6 * (1 - share + 1e-9));
        return new Rotation([.. trips.Select(t => _trips.Out(t)[0])], days, near, 1 + ((gaps.Length - 1) * share), Tails.CorrectForLooks(bits, gaps.Length));
    }
}
