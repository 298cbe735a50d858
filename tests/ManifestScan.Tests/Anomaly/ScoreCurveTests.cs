namespace ManifestScan.Anomaly;

public sealed class ScoreCurveTests
{
    static readonly ScoreCurve Curve = ScoreCurve.Of([5, 1, 2, 2, 3, 4, 9]);

    [Fact]
    public void CountAtLeast_Ties_AllCount()
    {
        Assert.Equal(6, Curve.CountAtLeast(2));
        Assert.Equal(1, Curve.CountAtLeast(9));
        Assert.Equal(0, Curve.CountAtLeast(9.5));
    }

    [Fact]
    public void Strength_RisesWithTheScoreAndNeverEnds()
    {
        double[] scores = [0, 1, 1.5, 2, 2.5, 3, 4.2, 5, 8, 9, 20, 1000];
        double[] strengths = [.. scores.Select(Curve.Strength)];

        Assert.Equal(strengths.Order(), strengths);
        Assert.Equal(0, strengths[0]);
        Assert.True(strengths[^1] > strengths[^2] && strengths[^2] > strengths[^3]);
    }
}
