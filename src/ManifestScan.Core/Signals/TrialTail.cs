using MathNet.Numerics;

namespace ManifestScan.Signals;

/// <summary>
/// The tail of a number of trials that succeed with chances of their own, all off by one common factor: a Poisson-binomial law whose chances
/// are scaled by a gamma law of mean 1.
/// </summary>
/// <remarks>
/// Unlike a count without a bound it knows that all of six trips is the most there can be. The gamma law is summed over a fixed grid, so the
/// same numbers come out everywhere.
/// </remarks>
sealed class TrialTail
{
    const int Steps = 72;
    const double Largest = 12;
    const int FewTrials = 32;

    /// <summary>Steps that stand for all up to the next one when a bound is enough: closest where most of a tail of two to six lies.</summary>
    static readonly int[] CoarseSteps = [3, 6, 9, 12, 15, 18, 24, 30, 36];

    readonly double _shape;
    readonly double[] _factors = new double[Steps + 1];
    readonly double[] _weights = new double[Steps + 1];
    readonly double[] _coarseWeights = new double[CoarseSteps.Length];

    // For each number of trials, as long as they are few, what MostBits takes off.
    readonly double[] _widerBits;

    /// <summary>Bits of "at least so many succeed", by <see cref="Bits"/> or <see cref="BitsAtMost"/>.</summary>
    internal delegate double Law(int observed, ReadOnlySpan<double> chances);

    /// <param name="shape">Shape of the gamma law; the chances are right to a factor of about 1 / sqrt(shape).</param>
    internal TrialTail(double shape)
    {
        _shape = shape;
        double total = 0;
        for (int step = 0; step <= Steps; step++)
        {
            double factor = step * Largest / Steps;
            int simpson = step is 0 or Steps ? 1 : step % 2 == 0 ? 2 : 4;
            _factors[step] = factor;
            _weights[step] = factor == 0 ? 0 : simpson * Math.Exp(((shape - 1) * Math.Log(factor)) - (shape * factor));
            total += _weights[step];
        }
        for (int step = 0; step <= Steps; step++)
        {
            _weights[step] /= total;
        }
        for (int coarse = 0; coarse < CoarseSteps.Length; coarse++)
        {
            int end = coarse + 1 < CoarseSteps.Length ? CoarseSteps[coarse + 1] : Steps + 1;
            _coarseWeights[coarse] = _weights[CoarseSteps[coarse]..end].Sum();
        }
        _widerBits = [.. Enumerable.Range(0, FewTrials).Select(WiderBits)];
    }

    /// <summary>Bits of "at least <paramref name="observed"/> succeed".</summary>
    /// <param name="observed">Trials that succeeded; no more than there are.</param>
    /// <param name="chances">For each trial its chance, 0 to 1.</param>
    internal double Bits(int observed, ReadOnlySpan<double> chances)
    {
        if (observed <= 0)
        {
            return 0;
        }
        Span<double> counts = observed < 64 ? stackalloc double[observed + 1] : new double[observed + 1];
        double p = 0;
        for (int step = 1; step <= Steps; step++)
        {
            p += _weights[step] * AtLeast(counts, chances, _factors[step]);
        }
        return Tails.Bits(p);
    }

    /// <summary>No fewer bits than <see cref="Bits"/>, and about one more at most, for an eighth of the work.</summary>
    internal double BitsAtMost(int observed, ReadOnlySpan<double> chances)
    {
        if (observed <= 0)
        {
            return 0;
        }
        Span<double> counts = observed < 64 ? stackalloc double[observed + 1] : new double[observed + 1];
        double p = 0;
        for (int coarse = 0; coarse < CoarseSteps.Length; coarse++)
        {
            // The chance rises with the factor: the least of a stretch stands for all of it.
            p += _coarseWeights[coarse] * AtLeast(counts, chances, _factors[CoarseSteps[coarse]]);
        }
        return Tails.Bits(p);
    }

    /// <summary>The most bits that these trials can come to when all of them succeed and there are no others.</summary>
    internal double MostBits(ReadOnlySpan<double> chances)
    {
        double bits = 0;
        foreach (double chance in chances)
        {
            bits -= Math.Log2(Math.Max(double.Epsilon, chance));
        }
        return Math.Max(0, bits - (chances.Length < FewTrials ? _widerBits[chances.Length] : WiderBits(chances.Length)));
    }

    /// <summary>The mean of the factor to the power of the number of trials, in bits: by so much the law is wider than the product.</summary>
    double WiderBits(int trials) =>
        (SpecialFunctions.GammaLn(_shape + trials) - SpecialFunctions.GammaLn(_shape) - (trials * Math.Log(_shape))) / Math.Log(2);

    /// <summary>The chance that as many succeed as there are places in <paramref name="counts"/>, less one; the last place gathers all above.</summary>
    static double AtLeast(Span<double> counts, ReadOnlySpan<double> chances, double factor)
    {
        int observed = counts.Length - 1;
        counts.Clear();
        counts[0] = 1;
        foreach (double chance in chances)
        {
            double p = Math.Min(1, chance * factor);
            counts[observed] += counts[observed - 1] * p;
            for (int k = observed - 1; k > 0; k--)
            {
                counts[k] = (counts[k] * (1 - p)) + (counts[k - 1] * p);
            }
            counts[0] *= 1 - p;
        }
        return counts[observed];
    }
}
