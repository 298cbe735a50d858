namespace ManifestScan.Signals;

public class TrialTailTests
{
    // So sure of the chances that the common factor is 1: three of four at one half are 5 of 16.
    [Fact]
    public void Bits_OfKnownChances_AreTheBinomial() => Assert.Equal(Math.Log2(16.0 / 5), new TrialTail(300).Bits(3, [.5, .5, .5, .5]), 0.05);

    [Fact]
    public void Bits_OfUnlikeChances_AreTheirProduct() => Assert.Equal(3 + 4 + 5, new TrialTail(300).Bits(3, [1.0 / 8, 1.0 / 16, 1.0 / 32]), 0.05);

    // The mean of the square of a gamma law of shape 4 is 5/4.
    [Fact]
    public void Bits_OfUncertainChances_AreLessByTheirSpread() => Assert.Equal(20 - Math.Log2(1.25), new TrialTail(4).Bits(2, [1.0 / 1024, 1.0 / 1024]), 0.01);

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(12)]
    public void MostBits_AreNeverLessThanBits(int trips)
    {
        double[] near = [.. Enumerable.Range(1, trips).Select(i => 0.001 * i)];
        var tail = new TrialTail(4);

        Assert.True(tail.MostBits(near) >= tail.Bits(trips, near) - 1e-3);
        Assert.True(tail.MostBits(near) >= tail.Bits(trips, [.. near, .01, .02]) - 1e-6);
    }

    [Fact]
    public void Bits_OfNone_AreNone() => Assert.Equal(0, new TrialTail(4).Bits(0, [.1]));

    [Fact]
    public void Bits_OfTheImpossible_AreTheMost() => Assert.Equal(Tails.MostBits, new TrialTail(4).Bits(1, [0.0]));
}
