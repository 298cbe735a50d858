using ManifestScan.Model;

namespace ManifestScan.Anomaly.Histograms;

/// <summary>What each bin of each column costs.</summary>
sealed class BinnedModel(ColumnBins[] bins, float[][] costs) : IAnomalyModel
{
    public double[] Score(NumericTable table, int threads) => RowBlocks.Score(table, bins.Length, threads, (rows, scores) =>
    {
        for (int row = 0; row < scores.Length; row++)
        {
            double sum = 0;
            for (int column = 0; column < bins.Length; column++)
            {
                sum += Cost(column, rows[(row * bins.Length) + column]);
            }
            scores[row] = sum;
        }
    });

    public void Explain(ReadOnlySpan<float> row, Span<float> parts)
    {
        for (int column = 0; column < bins.Length; column++)
        {
            // What the most ordinary value costs speaks for nobody.
            parts[column] = Cost(column, row[column]) - costs[column].Min();
        }
    }

    public void Save(BinaryWriter writer)
    {
        writer.Write(bins.Length);
        for (int column = 0; column < bins.Length; column++)
        {
            bins[column].Save(writer);
            writer.WriteFloats(costs[column]);
        }
    }

    internal static BinnedModel Load(BinaryReader reader)
    {
        int count = reader.ReadCount();
        var bins = new ColumnBins[count];
        var costs = new float[count][];
        for (int column = 0; column < count; column++)
        {
            bins[column] = ColumnBins.Load(reader);
            costs[column] = reader.ReadFloats();
            if (costs[column].Length != bins[column].Count + 1)
            {
                throw new InvalidDataException("The model is damaged: costs do not fit.");
            }
        }
        return new BinnedModel(bins, costs);
    }

    float Cost(int column, float value)
    {
        int bin = bins[column].Of(value);
        return costs[column][bin == ColumnBins.None ? bins[column].Count : bin];
    }
}
