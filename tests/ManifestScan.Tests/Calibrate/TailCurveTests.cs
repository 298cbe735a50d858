namespace ManifestScan.Calibrate;

public class TailCurveTests
{
    // Seven null travellers, three of whom have a value: shares (1 + those at least as high) of 8.
    [Theory]
    [InlineData(0.5, 1)]
    [InlineData(1, 1)]
    [InlineData(1.5, 1.415037499)]
    [InlineData(2, 1.415037499)]
    [InlineData(4, 2)]
    // Beyond the highest: three bits for one of eight, then half a bit for each bit above it.
    [InlineData(4.5, 3.25)]
    [InlineData(8, 5)]
    public void BitsOf_AValue_AreThoseOfTheShareAtLeastAsHigh(double value, double bits) =>
        Assert.Equal(bits, new TailCurve([2, 4, 1], 7, 0.5).BitsOf(value), 6);

    // Nobody had the signal: seven travellers cannot show more than one in eight, and what goes beyond counts half.
    [Fact]
    public void BitsOf_WithoutAnyValue_AreNoMoreThanTheTravellersCanShow()
    {
        var curve = new TailCurve([], 7, 0.5);

        Assert.Equal([3, 3, 4], new[] { 1.0, 3, 5 }.Select(curve.BitsOf));
    }
}
