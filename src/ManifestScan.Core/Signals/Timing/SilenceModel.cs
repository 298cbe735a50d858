using MathNet.Numerics;

namespace ManifestScan.Signals.Timing;

/// <summary>The null model of <see cref="LongSilence"/>: times between trips are gamma distributed at the traveller's own rate.</summary>
/// <remarks>
/// Rate and scatter come from the traveller's other times between trips, the scatter drawn towards that of the run's other travellers. The
/// share of a gamma time in a sum of such times is a beta law, which knows how little few times tell of the rate; at scatter 1 it is the
/// test of the longest of exponential times. Source: Fisher, Tests of significance in harmonic analysis, 1929, for the latter.
/// </remarks>
sealed class SilenceModel
{
    readonly SignalContext _context;
    readonly TripTable _trips;
    readonly TrafficClock _clock;
    readonly int _before;
    readonly int _after;
    readonly GapScatter _ofRun;

    internal SilenceModel(SignalContext context)
    {
        (_context, _trips) = (context, context.Facts.Trips);
        (_before, _after) = (context.Parameters.Count("minimumBefore"), context.Parameters.Count("minimumAfter"));
        _clock = new TrafficClock(_trips, IsEnough);
        for (int traveller = 0; traveller < context.Data.Travellers.Count; traveller++)
        {
            if (IsEnough(traveller))
            {
                _ofRun += GapScatter.Of(GapsOf(traveller).Lengths);
            }
        }
    }

    /// <summary>The longest silence between trips enough; null when there are too few, or when nothing was flown home before it.</summary>
    internal Silence? Longest(int traveller)
    {
        if (!IsEnough(traveller))
        {
            return null;
        }
        TripGaps gaps = GapsOf(traveller);
        // Who did not come back before it may have been away all the time.
        int[] asked = [.. Enumerable.Range(_before, gaps.Days.Length - _before - _after).Where(g => _trips.BackOf[gaps.TripAfter(g) - 1] >= 0)];
        return asked.Length == 0 ? null : Test(gaps, asked);
    }

    Silence? Test(TripGaps gaps, int[] asked)
    {
        int longest = asked.MaxBy(g => gaps.Lengths[g]);
        double[] others = [.. gaps.Lengths.Where((_, g) => g != longest)];
        double sum = others.Sum(), prior = _context.Parameters["priorGaps"];
        if (sum <= 0)
        {
            return null;
        }
        double ofRun = (_ofRun - GapScatter.Of(gaps.Lengths)).Value;
        double scatter = Math.Max(_context.Parameters["leastScatter"], GapScatter.Of(others).DrawnTo(ofRun, prior));
        double share = gaps.Lengths[longest] / (sum + gaps.Lengths[longest]);
        return new Silence(
            gaps.TripAfter(longest), longest, gaps.Days.Length - 1 - longest, gaps.Days[longest], gaps.Days.Where((_, g) => g > 0 && g < gaps.Days.Length - 1 && g != longest).Max(),
            ExpectedLongest(others.Length, sum, scatter), Tails.CorrectForLooks(Tails.Bits(Tail(share, others.Length, scatter)), asked.Length));
    }

    /// <summary>The length that one of all times, the longest among them, is expected to reach.</summary>
    static double ExpectedLongest(int others, double sum, double scatter)
    {
        const int Halvings = 40;
        (double low, double high) = (0, 1);
        for (int i = 0; i < Halvings; i++)
        {
            double middle = (low + high) / 2;
            (low, high) = (others + 1) * Tail(middle, others, scatter) > 1 ? (middle, high) : (low, middle);
        }
        return sum * low / (1 - low);
    }

    /// <summary>The chance that one time takes at least this share of its sum with so many others.</summary>
    static double Tail(double share, int others, double scatter) => SpecialFunctions.BetaRegularized(others / scatter, 1 / scatter, 1 - share);

    bool IsEnough(int traveller) => _trips.CountOf(traveller) >= _before + _after;

    TripGaps GapsOf(int traveller) => new(_context.Data, _trips, _clock, traveller);
}
