using ManifestScan.Model;

namespace ManifestScan.Anomaly.Forests;

/// <summary>Rows that random cuts separate early are strange.</summary>
/// <remarks>
/// Trees over samples of 256 rows without replacement, as in the paper and in scikit-learn; features that do not differ within a node
/// are passed over. Source: Liu, Ting and Zhou, Isolation Forest, ICDM 2008.
/// </remarks>
sealed class IsolationForest : IAnomalyDetector
{
    internal const int DefaultTrees = 100;
    internal const int MostSampleRows = 256;

    readonly int _trees;

    /// <param name="trees">Number of trees; default 100, as published.</param>
    internal IsolationForest(int trees = DefaultTrees) => _trees = trees;

    public string Name => "isolation-forest";

    public IAnomalyModel Fit(NumericTable table, FitOptions options)
    {
        float[][] columns = [.. table.Columns];
        int sampleRows = Math.Min(MostSampleRows, table.RowCount);
        int levels = PathLength.Levels(sampleRows);
        var trees = new FlatTree[_trees];
        Parallel.For(0, trees.Length, options.Parallel, tree =>
        {
            var draws = Draws.Of(options.Seed, (ulong)tree);
            int[] rows = draws.Sample(table.RowCount, sampleRows);
            trees[tree] = new TreeGrower(columns, draws, levels).Grow(rows);
        });
        return new IsolationForestModel(trees, table.ColumnCount, sampleRows);
    }

    public IAnomalyModel Load(BinaryReader reader) => IsolationForestModel.Load(reader);
}
