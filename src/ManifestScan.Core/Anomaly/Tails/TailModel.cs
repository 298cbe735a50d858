using ManifestScan.Model;

namespace ManifestScan.Anomaly.Tails;

/// <summary>The tails of every column.</summary>
sealed class TailModel(TailTable[] tails, TailRule rule) : IAnomalyModel
{
    const int RowsAtOnce = 4096;

    public double[] Score(NumericTable table, int threads)
    {
        var scores = new double[table.RowCount];
        int blocks = (table.RowCount + RowsAtOnce - 1) / RowsAtOnce;
        Parallel.For(0, blocks, new ParallelOptions { MaxDegreeOfParallelism = threads }, block =>
        {
            int first = block * RowsAtOnce;
            int count = Math.Min(RowsAtOnce, table.RowCount - first);
            Span<double> sums = scores.AsSpan(first, count);
            for (int column = 0; column < tails.Length; column++)
            {
                ReadOnlySpan<float> values = table.Columns[column].AsSpan(first, count);
                for (int row = 0; row < values.Length; row++)
                {
                    sums[row] += Term(tails[column], values[row]);
                }
            }
        });
        return scores;
    }

    public void Explain(ReadOnlySpan<float> row, Span<float> parts)
    {
        for (int column = 0; column < tails.Length; column++)
        {
            parts[column] = Term(tails[column], row[column]);
        }
    }

    public void Save(BinaryWriter writer)
    {
        writer.Write(tails.Length);
        foreach (TailTable tail in tails)
        {
            tail.Save(writer);
        }
    }

    float Term(TailTable tail, float value)
    {
        (float atMost, float atLeast) = tail.Of(value);
        // A column without any skew counts on both sides, as in the published code.
        float skewed = tail.Skew < 0 ? atMost : tail.Skew > 0 ? atLeast : atMost + atLeast;
        return rule == TailRule.Rarer
            ? Math.Max(Math.Max(atMost, atLeast), skewed)
            : Math.Max(skewed, (atMost + atLeast) / 2);
    }
}
