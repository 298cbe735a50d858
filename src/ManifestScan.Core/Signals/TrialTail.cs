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

    readonly double _shape;
    readonly double[] _factors = new double[Steps + 1];
    readonly double[] _weights = new double[Steps + 1];

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

    /// <summary>The most bits that these trials can come to when all of them succeed and there are no others.</summary>
    internal double MostBits(ReadOnlySpan<double> chances)
    {
        double bits = 0;
        foreach (double chance in chances)
        {
            bits -= Math.Log2(Math.Max(double.Epsilon, chance));
        }
        // The mean of the factor to the power of the number of trials, by which the law is wider than the product.
        double wider = SpecialFunctions.GammaLn(_shape + chances.Length) - SpecialFunctions.GammaLn(_shape) - (chances.Length * Math.Log(_shape));
        return Math.Max(0, bits - (wider / Math.Log(2)));
    }

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
