namespace ManifestScan.Signals;

/// <summary>Tails against sums that are exact for small numbers.</summary>
public class TailsTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0)]          // no probability, and no bits below 0
    [InlineData(0.5, 1)]
    [InlineData(0.25, 2)]
    [InlineData(0, Tails.MostBits)]
    public void Bits_OfAProbability_IsItsNegativeLogarithm(double p, double expected) => Assert.Equal(expected, Tails.Bits(p), 12);

    [Theory]
    [InlineData(10, 1, 10)]
    [InlineData(10, 2, 9)]
    [InlineData(10, 1024, 0)]
    [InlineData(3, 1024, 0)]    // never below 0
    [InlineData(3, 0, 3)]
    public void CorrectForLooks_TakesTheLogarithmOfTheLooks(double bits, int looks, double expected) =>
        Assert.Equal(expected, Tails.CorrectForLooks(bits, looks), 12);

    [Theory]
    [InlineData(1, 1, 1, 1)]        // uniform over 0 and 1
    [InlineData(3, 63, 2.5, 240)]
    [InlineData(5, 5, 0.5, 0.5)]
    [InlineData(1, 200, 0.1, 300)]
    [InlineData(17, 40, 12, 3)]
    [InlineData(40, 40, 12, 3)]
    public void BetaBinomialBits_IsTheExactSum(int observed, int draws, double hits, double misses) =>
        Assert.Equal(-Math.Log2(BetaBinomialTail(observed, draws, hits, misses)), Tails.BetaBinomialBits(observed, draws, hits, misses), 8);

    [Fact]
    public void BetaBinomialBits_UniformPrior_GivesEveryCountTheSameChance()
    {
        for (int observed = 0; observed <= 9; observed++)
        {
            Assert.Equal(-Math.Log2((10 - observed) / 10.0), Tails.BetaBinomialBits(observed, 9, 1, 1), 9);
        }
    }

    // As the pseudo-counts grow at one rate, the law becomes the binomial one.
    [Fact]
    public void BetaBinomialBits_OfAWellKnownRate_IsBinomial()
    {
        double binomial = 1 - Math.Pow(0.99, 60) - (60 * 0.01 * Math.Pow(0.99, 59));

        Assert.Equal(-Math.Log2(binomial), Tails.BetaBinomialBits(2, 60, 1e7, 99e7), 3);
    }

    [Theory]
    [InlineData(1, 0.5)]
    [InlineData(4, 0.5)]
    [InlineData(12, 3)]
    [InlineData(3, 20)]
    public void PoissonBits_IsTheExactSum(int observed, double mean)
    {
        double below = 0;
        double term = Math.Exp(-mean);
        for (int k = 0; k < observed; k++)
        {
            below += term;
            term *= mean / (k + 1);
        }
        Assert.Equal(-Math.Log2(1 - below), Tails.PoissonBits(observed, mean), 7);
    }

    [Fact]
    public void Combine_OfTwo_IsFishersMethod()
    {
        double product = 0.1 * 0.02;

        Assert.Equal(-Math.Log2(product * (1 - Math.Log(product))), Tails.Combine([-Math.Log2(0.1), -Math.Log2(0.02)]), 9);
    }

    [Fact]
    public void Combine_OfOneOrNone_IsItself()
    {
        Assert.Equal(7.5, Tails.Combine([7.5]));
        Assert.Equal(0, Tails.Combine([]));
        Assert.Equal(0, Tails.Combine([0, 0, 0]), 9);
    }

    // Beyond what a double can hold as a probability, bits go on rising up to the bound and are never infinite.
    [Fact]
    public void Tails_FarOut_RiseAndStayBounded()
    {
        double[] poisson = [.. Enumerable.Range(1, 200).Select(k => Tails.PoissonBits(k, 0.01))];
        double[] beta = [.. Enumerable.Range(1, 300).Select(k => Tails.BetaBinomialBits(k, 300, 1, 1e6))];
        double[] fisher = [.. Enumerable.Range(1, 40).Select(k => Tails.Combine([.. Enumerable.Repeat(30.0, k)]))];

        foreach (double[] bits in new[] { poisson, beta, fisher })
        {
            Assert.All(bits.Zip(bits.Skip(1)), pair => Assert.True(pair.Second >= pair.First - 1e-9));
            Assert.Equal(Tails.MostBits, bits[^1]);
        }
    }

    [Fact]
    public void Tails_NothingObserved_SaysNothing()
    {
        Assert.Equal(0, Tails.BetaBinomialBits(0, 10, 1, 1));
        Assert.Equal(0, Tails.PoissonBits(0, 3));
        Assert.Equal(Tails.MostBits, Tails.PoissonBits(1, 0));
    }

    /// <summary>By products of ratios, without logarithms or gamma functions.</summary>
    static double BetaBinomialTail(int observed, int draws, double hits, double misses)
    {
        double sum = 0;
        for (int k = observed; k <= draws; k++)
        {
            double p = 1;
            int h = 0;
            int m = 0;
            for (int i = 0; i < draws; i++)
            {
                double choose = i < k ? (draws - i) / (double)(i + 1) : 1;
                double rate = i < k ? hits + h++ : misses + m++;
                p *= choose * rate / (hits + misses + i);
            }
            sum += p;
        }
        return sum;
    }
}
