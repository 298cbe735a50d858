using ManifestScan.Model;

namespace ManifestScan.Anomaly.Tails;

/// <summary>The published definitions, written plainly: shares of values at most and at least as large, ties and all.</summary>
public sealed class TailDetectorTests
{
    [Fact]
    public void Ecod_IsTheSumOfTheRarerTails()
    {
        NumericTable table = WithTies();
        double[] scores = TailDetector.Ecod.Fit(table, new FitOptions()).Score(table, 1);

        Assert.Equal(Plain(table, (left, right, _) => Math.Max(left, right)), scores, (a, b) => Math.Abs(a - b) < 1e-5);
    }

    [Fact]
    public void Copod_IsTheTailOfTheSkewOrTheMeanOfBoth()
    {
        NumericTable table = WithTies();
        double[] scores = TailDetector.Copod.Fit(table, new FitOptions()).Score(table, 1);

        Assert.Equal(
            Plain(table, (left, right, skew) => Math.Max(skew > 0 ? right : left, (left + right) / 2)), scores, (a, b) => Math.Abs(a - b) < 1e-5);
    }

    [Fact]
    public void Of_MoreDistinctValuesThanAreKept_StaysExactInTheTailsAndCloseBetween()
    {
        float[] values = [.. Enumerable.Range(1, 200_000).Select(i => (float)i)];
        var tail = TailTable.Of(values);

        Assert.Equal(-Math.Log(3 / 200_000.0), tail.Of(3).AtMost, 4);
        Assert.Equal(-Math.Log(2 / 200_000.0), tail.Of(199_999).AtLeast, 4);
        Assert.Equal(-Math.Log(0.5), tail.Of(100_000.5f).AtMost, 3);
        Assert.Equal(Math.Log(200_001), tail.Of(0).AtMost, 3);
    }

    static NumericTable WithTies()
    {
        NumericTable cloud = Numbers.Cloud(301, 3);
        return Numbers.Of(cloud.Columns[0], [.. cloud.Columns[1].Select(v => MathF.Round(v / 10))], [.. cloud.Columns[2].Select(v => v * v)]);
    }

    static double[] Plain(NumericTable table, Func<double, double, double, double> term)
    {
        var sums = new double[table.RowCount];
        foreach (float[] column in table.Columns)
        {
            double mean = column.Average(v => (double)v);
            double skew = column.Sum(v => Math.Pow(v - mean, 3));
            for (int row = 0; row < sums.Length; row++)
            {
                double left = -Math.Log(column.Count(v => v <= column[row]) / (double)column.Length);
                double right = -Math.Log(column.Count(v => v >= column[row]) / (double)column.Length);
                sums[row] += term(left, right, skew);
            }
        }
        return sums;
    }
}
