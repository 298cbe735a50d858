using ManifestScan.Model;

namespace ManifestScan.Calibrate;

/// <summary>All that speaks for looking at a traveller, as one number of bits.</summary>
/// <remarks>
/// Each signal's surprise counts as the smaller of what its own null model says and what null travellers show of that signal. Those that
/// fired are combined by the truncated Cauchy rule: log2 of the sum of 1/p, which for small p is the Cauchy rule of Liu and Xie (J. Am.
/// Stat. Assoc. 2020), valid however signals depend on each other; a silent signal adds nothing. The number of signals divides every
/// traveller's sum alike and is left out. Mitigating evidence, weights and caps do not enter: these are the score's.
/// </remarks>
sealed class CombinedSurprise
{
    // Beyond what null travellers show, half of what a signal's own model claims is believed.
    internal const double SlopeOfSignal = 0.5;

    readonly TailCurve[] _curves;

    internal CombinedSurprise(NullTravellers nulls, IReadOnlySet<int> leftOut)
    {
        List<NullTraveller> kept = [.. nulls.Hits.Where(h => !leftOut.Contains(h.Traveller))];
        _curves = [.. Enumerable.Range(0, nulls.Signals.Count).Select(signal =>
            new TailCurve(kept.SelectMany(h => h.Surprises).Where(s => s.Signal == signal).Select(s => s.Bits), nulls.Count, SlopeOfSignal))];
    }

    /// <summary>The bits of several hits together; 0 without any.</summary>
    internal double Of(IEnumerable<(int Signal, double Bits)> surprises)
    {
        double[] bits = [.. surprises.Select(s => Math.Min(s.Bits, _curves[s.Signal].BitsOf(s.Bits)))];
        double most = bits.DefaultIfEmpty().Max();
        return most + Math.Log2(Math.Max(1, bits.Sum(b => Math.Pow(2, b - most))));
    }
}
