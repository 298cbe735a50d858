namespace ManifestScan.Anomaly;

public sealed class LabelFiguresTests
{
    [Fact]
    public void Of_MarkedRowsOnTop_IsPerfect() =>
        Assert.Equal(new LabelFigures(2, 1, 1), LabelFigures.Of([4, 3, 2, 1], [true, true, false, false]));

    [Fact]
    public void Of_EqualScores_ShareTheirPlace() =>
        Assert.Equal(new LabelFigures(1, 0.5, 0.25), LabelFigures.Of([1, 1, 1, 1], [false, true, false, false]));

    // Marked on places 1 and 3 of 4: three of four pairs are right; precision 1 and 2/3.
    [Fact]
    public void Of_MixedOrder_CountsPairsAndGains()
    {
        LabelFigures figures = LabelFigures.Of([9, 8, 7, 6], [true, false, true, false]);

        Assert.Equal(0.75, figures.Auroc);
        Assert.Equal((1 + (2 / 3.0)) / 2, figures.AveragePrecision!.Value, 12);
    }

    [Fact]
    public void Of_OneKindOnly_HasNoFigure()
    {
        Assert.Equal(new LabelFigures(0, null, null), LabelFigures.Of([1, 2], [false, false]));
        Assert.Null(LabelFigures.Of([1, 2], [true, true]).Auroc);
        Assert.Null(LabelFigures.Of([], []).Auroc);
    }
}
