using ManifestScan.Model;

namespace ManifestScan.Evaluate;

public class WeightFitTests
{
    // Labels drawn by the weights 1.2, .2, 0 and -.5: the fit begins at 1, 1, 1 and -1 and must come back to them.
    [Fact]
    public void Fit_LabelsDrawnByOtherWeights_FindsThem()
    {
        double[] true_ = [1.2, 0.2, 0, -0.5];
        (List<double[]> rows, List<bool> labels) = Draw(true_, 20_000);

        double[] fitted = new WeightFit(rows, labels, [1, 1, 1, -1]).Fit();

        Assert.All(fitted.Zip(true_), w => Assert.InRange(w.First, w.Second - 0.12, w.Second + 0.12));
    }

    [Fact]
    public void Fit_WithoutLabels_StaysAtTheCurrentWeights()
    {
        double[] fitted = new WeightFit([], [], [1, 0.6, -1]).Fit();

        Assert.Equal([1, 0.6, -1], fitted.Select(w => Math.Round(w, 9)));
    }

    // A signal that fires on the innocent alone goes to 0 and no further; mitigating evidence that the guilty have, likewise.
    [Fact]
    public void Fit_AgainstItsSign_EndsAtZero()
    {
        List<double[]> rows = [.. Enumerable.Range(0, 4000).Select(i => new double[] { i % 2 == 0 ? 8 : 0, i % 2 == 1 ? 8 : 0 })];

        Assert.Equal([0, 0], new WeightFit(rows, [.. Enumerable.Range(0, 4000).Select(i => i % 2 == 1)], [1, -1]).Fit().Select(w => Math.Abs(Math.Round(w, 9))));
    }

    static (List<double[]> Rows, List<bool> Labels) Draw(double[] weights, int count)
    {
        var draws = Draws.Of(1, 2);
        var rows = new List<double[]>();
        var labels = new List<bool>();
        for (int i = 0; i < count; i++)
        {
            double[] row = [.. weights.Select(_ => draws.NextDouble() < 0.5 ? 0 : 8 * draws.NextDouble())];
            rows.Add(row);
            labels.Add(draws.NextDouble() < 1 / (1 + Math.Exp(4 - (Math.Log(2) * row.Zip(weights, (x, w) => x * w).Sum()))));
        }
        return (rows, labels);
    }
}
