namespace ManifestScan.Signals.Timing;

/// <summary>The law of how many of several unequal chances come true.</summary>
static class PoissonBinomial
{
    /// <summary>More chances than this are taken as a Poisson law, whose tail is the longer one (Hoeffding 1956).</summary>
    const int MostExact = 1000;

    /// <summary>Bits of "at least <paramref name="observed"/>" of independent chances.</summary>
    internal static double Bits(int observed, IReadOnlyList<double> chances)
    {
        if (observed <= 0)
        {
            return 0;
        }
        if (chances.Count > MostExact)
        {
            return Tails.PoissonBits(observed, chances.Sum());
        }
        // least[k]: chance of exactly k so far; the last stands for "observed or more".
        var least = new double[observed + 1];
        least[0] = 1;
        foreach (double chance in chances)
        {
            least[observed] += least[observed - 1] * chance;
            for (int k = observed - 1; k > 0; k--)
            {
                least[k] = (least[k] * (1 - chance)) + (least[k - 1] * chance);
            }
            least[0] *= 1 - chance;
        }
        return Tails.Bits(least[observed]);
    }
}
