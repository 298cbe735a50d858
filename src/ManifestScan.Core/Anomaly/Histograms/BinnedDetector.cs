using ManifestScan.Model;

namespace ManifestScan.Anomaly.Histograms;

/// <summary>Adds up how rare the bin of each feature is: HBOS and SPAD. Columns of few distinct values are taken value by value.</summary>
sealed class BinnedDetector(string name, BinRule rule) : IAnomalyDetector
{
    const int HbosBins = 10;

    // Height that an empty bin counts as, as in the published code: one rare feature alone must not outweigh all others.
    const double Floor = 0.1;

    public string Name => name;

    internal static BinnedDetector Hbos => new("hbos", BinRule.Hbos);

    internal static BinnedDetector Spad => new("spad", BinRule.Spad);

    public IAnomalyModel Fit(NumericTable table, FitOptions options)
    {
        var bins = new ColumnBins[table.ColumnCount];
        var costs = new float[table.ColumnCount][];
        Parallel.For(0, bins.Length, options.Parallel, column =>
        {
            float[] values = table.Columns[column];
            bins[column] = ColumnBins.Distinct(values) ?? Ranges(values);
            costs[column] = Costs(bins[column], values);
        });
        return new BinnedModel(bins, costs);
    }

    public IAnomalyModel Load(BinaryReader reader) => BinnedModel.Load(reader);

    ColumnBins Ranges(float[] values)
    {
        if (rule == BinRule.Hbos)
        {
            return ColumnBins.Even(values.Min(), values.Max(), HbosBins);
        }
        double mean = values.Average(v => (double)v);
        double deviation = Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / values.Length);
        return ColumnBins.Even(mean - (3 * deviation), mean + (3 * deviation), int.Log2(values.Length) + 1);
    }

    /// <summary>One cost per bin, and behind them that of no bin.</summary>
    float[] Costs(ColumnBins bins, float[] values)
    {
        var counts = new int[bins.Count + 1];
        foreach (float value in values)
        {
            int bin = bins.Of(value);
            counts[bin == ColumnBins.None ? bins.Count : bin]++;
        }
        double highest = counts.Max();
        double total = values.Length + (double)counts.Length;
        return
        [
            .. counts.Select(count => (float)(rule == BinRule.Hbos
                ? -Math.Log(((count / highest) + Floor) / (1 + Floor))
                : -Math.Log((count + 1) / total))),
        ];
    }
}
