using ManifestScan.Model;

namespace ManifestScan.Anomaly.Forests;

/// <summary>An isolation forest whose cuts run across several features: it sees rows that no single feature sets apart.</summary>
/// <remarks>
/// Features are scaled to one standard deviation first. A split weighs up to three features, not all: rows of hundreds of columns cost no
/// more, and the cut lies within the range of the rows along its direction. Source: Hariri, Carrasco Kind and Brunner, Extended
/// Isolation Forest, TKDE 2021; cut as in Liu, Ting and Zhou, SCiForest, 2010.
/// </remarks>
sealed class ExtendedIsolationForest(int trees = IsolationForest.DefaultTrees) : IAnomalyDetector
{
    internal const int MostTerms = 3;

    public string Name => "extended-isolation-forest";

    public IAnomalyModel Fit(NumericTable table, FitOptions options)
    {
        int[] all = Draws.Of(options.Seed, 0x656966).Sample(table.RowCount, Math.Min(20_000, table.RowCount));
        var scaling = Scaling.Of(table, all);
        int[] varying = [.. Enumerable.Range(0, table.ColumnCount).Where(c => scaling.Factors[c] > 0)];
        int sampleRows = Math.Min(IsolationForest.MostSampleRows, table.RowCount);
        // Without a column that varies every row is as ordinary as the next: trees of one leaf.
        var grown = new ObliqueTree[varying.Length == 0 ? 0 : trees];
        Parallel.For(0, grown.Length, options.Parallel, tree =>
        {
            var draws = Draws.Of(options.Seed, (1UL << 32) + (ulong)tree);
            float[] rows = Scaled(table, scaling, draws.Sample(table.RowCount, sampleRows));
            grown[tree] = new ObliqueGrower(rows, varying, table.ColumnCount, PathLength.Levels(sampleRows), draws).Grow();
        });
        return new ExtendedForestModel(grown, scaling, sampleRows);
    }

    public IAnomalyModel Load(BinaryReader reader) => ExtendedForestModel.Load(reader);

    static float[] Scaled(NumericTable table, Scaling scaling, int[] sample)
    {
        var rows = new float[sample.Length * table.ColumnCount];
        for (int i = 0; i < sample.Length; i++)
        {
            Span<float> row = rows.AsSpan(i * table.ColumnCount, table.ColumnCount);
            table.CopyRows(sample[i], 1, row, table.ColumnCount);
            scaling.Apply(row);
        }
        return rows;
    }
}
