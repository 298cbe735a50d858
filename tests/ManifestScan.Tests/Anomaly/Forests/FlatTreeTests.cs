using ManifestScan.Model;

namespace ManifestScan.Anomaly.Forests;

public sealed class FlatTreeTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(203)]
    public void AddDepths_EightRowsAbreast_IsWhatOneRowAtATimeGives(int rowCount)
    {
        NumericTable table = Numbers.Cloud(300, 5);
        int[] sample = [.. Enumerable.Range(0, 256)];
        FlatTree tree = new TreeGrower([.. table.Columns], Draws.Of(2, 1), 8).Grow(sample);
        var rows = new float[rowCount * 5];
        table.CopyRows(0, rowCount, rows, 5);
        var sums = new float[rowCount];

        tree.AddDepths(rows, 5, sums);

        Assert.Equal(Enumerable.Range(0, rowCount).Select(r => tree.Depths[tree.LeafOf(rows.AsSpan(r * 5, 5))]), sums);
    }

    [Fact]
    public void Grow_MeanDepthOfTheSample_IsThatOfTheRoot()
    {
        NumericTable table = Numbers.Cloud(64, 3);
        FlatTree tree = new TreeGrower([.. table.Columns], Draws.Of(7, 1), 6).Grow([.. Enumerable.Range(0, 64)]);

        double mean = Enumerable.Range(0, 64).Average(r => tree.Depths[tree.LeafOf(Numbers.Row(table, r))]);

        Assert.Equal(mean, tree.Depths[1], 3);
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(256, 10.2448)]
    public void Expected_IsTheConstantOfThePaper(int rows, double expected) => Assert.Equal(expected, PathLength.Expected(rows), 3);
}
