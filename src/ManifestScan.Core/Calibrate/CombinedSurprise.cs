using ManifestScan.Model;

namespace ManifestScan.Calibrate;

/// <summary>All that speaks for looking at a traveller, as one number of bits.</summary>
/// <remarks>
/// Each signal's surprise counts as the smaller of nine tenths of what its own null model says (no model is exact far out) and what null
/// travellers show of that signal. Those that fired are combined by the truncated Cauchy rule: log2 of the sum of 1/p, which for small p is the Cauchy rule of Liu and Xie (J. Am.
/// Stat. Assoc. 2020), valid however signals depend on each other; a silent signal adds nothing. The number of signals divides every
/// traveller's sum alike and is left out. What mitigating evidence takes from the score, it takes here; weights and caps are the score's alone.
/// </remarks>
sealed class CombinedSurprise
{
    // Beyond what null travellers show, half of what a signal's own model claims is believed.
    internal const double SlopeOfSignal = 0.5;

    // On seeds 401 to 405, the whole claim gave .16 false alarms at q = .1, nine tenths .10.
    const double Believed = 0.9;

    readonly TailCurve[] _curves;

    internal CombinedSurprise(NullTravellers nulls, IReadOnlySet<int> leftOut)
    {
        List<NullTraveller> kept = [.. nulls.Hits.Where(h => !leftOut.Contains(h.Traveller))];
        _curves = [.. Enumerable.Range(0, nulls.Signals.Count).Select(signal =>
            new TailCurve(kept.SelectMany(h => h.Surprises).Where(s => s.Signal == signal).Select(s => s.Bits), nulls.Count, SlopeOfSignal))];
    }

    /// <summary>The bits of several hits together, 0 or more; 0 without any.</summary>
    internal double Of(IEnumerable<(int Signal, double Bits)> surprises, double mitigatedBits)
    {
        double[] bits = [.. surprises.Select(s => Math.Min(Believed * s.Bits, _curves[s.Signal].BitsOf(s.Bits)))];
        double most = bits.DefaultIfEmpty().Max();
        double together = most + Math.Log2(Math.Max(1, bits.Sum(b => Math.Pow(2, b - most))));
        return Math.Max(0, together - mitigatedBits);
    }
}
