using MathNet.Numerics;

namespace ManifestScan.Signals;

/// <summary>Tail probabilities of the null models, as bits of surprise.</summary>
static class Tails
{
    /// <summary>Surprise is not told apart beyond this: no null model is right to so many bits.</summary>
    internal const double MostBits = 200;

    const double Ln2 = 0.69314718055994530942;

    /// <summary>Bits of a probability: -log2 p, between 0 and <see cref="MostBits"/>.</summary>
    internal static double Bits(double p) => p >= 1 ? 0 : Math.Min(MostBits, -Math.Log2(Math.Max(p, double.Epsilon)));

    /// <summary>Bits of a best look among several: p becomes at most looks times p.</summary>
    internal static double CorrectForLooks(double bits, int looks) => Math.Max(0, bits - Math.Log2(Math.Max(1, looks)));

    /// <summary>
    /// Bits of "at least <paramref name="observed"/> of <paramref name="draws"/>" when the rate itself is uncertain or varies: the
    /// beta-binomial with pseudo-counts of hits and misses.
    /// </summary>
    internal static double BetaBinomialBits(int observed, int draws, double hits, double misses)
    {
        if (observed <= 0)
        {
            return 0;
        }
        double total = 0;
        for (int k = draws; k >= observed; k--)
        {
            total += Math.Exp(LogBetaBinomial(k, draws, hits, misses));
        }
        // Far out the sum underflows; its first term then carries it.
        return total > 0 ? Bits(total) : Math.Min(MostBits, -LogBetaBinomial(observed, draws, hits, misses) / Ln2);
    }

    /// <summary>Bits of "at least <paramref name="observed"/>" under a Poisson law of mean <paramref name="mean"/>.</summary>
    internal static double PoissonBits(int observed, double mean)
    {
        if (observed <= 0)
        {
            return 0;
        }
        if (mean <= 0)
        {
            return MostBits;
        }
        double p = SpecialFunctions.GammaLowerRegularized(observed, mean);
        double logFirst = (observed * Math.Log(mean)) - mean - SpecialFunctions.GammaLn(observed + 1);
        return p > 1e-290 ? Bits(p) : Math.Min(MostBits, -logFirst / Ln2);
    }

    /// <summary>
    /// Bits of "at least <paramref name="observed"/>" under a negative binomial law: a Poisson law whose mean itself varies by a gamma law.
    /// </summary>
    /// <param name="observed">What was counted.</param>
    /// <param name="mean">What is expected.</param>
    /// <param name="shape">Shape of the gamma law; the mean is known to a factor of about 1 / sqrt(shape).</param>
    internal static double NegativeBinomialBits(int observed, double mean, double shape)
    {
        if (observed <= 0)
        {
            return 0;
        }
        if (mean <= 0)
        {
            return MostBits;
        }
        double p = SpecialFunctions.BetaRegularized(observed, shape, mean / (mean + shape));
        double logFirst = SpecialFunctions.GammaLn(observed + shape) - SpecialFunctions.GammaLn(shape) - SpecialFunctions.GammaLn(observed + 1)
            + (observed * Math.Log(mean / (mean + shape))) + (shape * Math.Log(shape / (mean + shape)));
        return p > 1e-290 ? Bits(p) : Math.Min(MostBits, -logFirst / Ln2);
    }

    /// <summary>Bits of several independent looks together (Fisher): the tail of their sum.</summary>
    /// <param name="bits">Bits of each look.</param>
    internal static double Combine(IReadOnlyCollection<double> bits)
    {
        if (bits.Count <= 1)
        {
            return bits.FirstOrDefault();
        }
        double x = bits.Sum() * Ln2;
        double logTerm = -x;
        double p = 0;
        double logLargest = double.NegativeInfinity;
        for (int i = 0; i < bits.Count; i++)
        {
            p += Math.Exp(logTerm);
            logLargest = Math.Max(logLargest, logTerm);
            logTerm += Math.Log(x) - Math.Log(i + 1);
        }
        return p > 1e-290 ? Bits(p) : Math.Min(MostBits, -logLargest / Ln2);
    }

    static double LogBetaBinomial(int k, int n, double hits, double misses) =>
        SpecialFunctions.GammaLn(n + 1) - SpecialFunctions.GammaLn(k + 1) - SpecialFunctions.GammaLn(n - k + 1)
        + LogBeta(k + hits, n - k + misses) - LogBeta(hits, misses);

    static double LogBeta(double a, double b) =>
        SpecialFunctions.GammaLn(a) + SpecialFunctions.GammaLn(b) - SpecialFunctions.GammaLn(a + b);
}
