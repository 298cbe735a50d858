using System.Runtime.InteropServices;
using ManifestScan.Model;

namespace ManifestScan.Anomaly.Forests;

/// <summary>A grown forest.</summary>
sealed class IsolationForestModel(FlatTree[] trees, int columnCount, int sampleRows) : IAnomalyModel
{
    public double[] Score(NumericTable table, int threads) => RowBlocks.Score(table, columnCount, threads, ScoreBlock);

    /// <remarks>A split speaks for a row by the expected depth it saves; over a path these add up to the whole saving.</remarks>
    public void Explain(ReadOnlySpan<float> row, Span<float> parts)
    {
        parts.Clear();
        foreach (FlatTree tree in trees)
        {
            for (int node = 1; node < tree.Splits.Length;)
            {
                Split split = tree.Splits[node];
                int child = (2 * node) + (row[split.Feature] > split.Threshold ? 1 : 0);
                parts[split.Feature] += tree.Depths[node] - tree.Depths[child];
                node = child;
            }
        }
    }

    public void Save(BinaryWriter writer)
    {
        writer.Write(columnCount);
        writer.Write(sampleRows);
        writer.Write(trees.Length);
        foreach (FlatTree tree in trees)
        {
            writer.WriteInts(MemoryMarshal.Cast<Split, int>(tree.Splits));
            writer.WriteFloats(tree.Depths);
        }
    }

    internal static IsolationForestModel Load(BinaryReader reader)
    {
        int columns = reader.ReadInt32();
        int rows = reader.ReadInt32();
        var trees = new FlatTree[reader.ReadCount()];
        for (int i = 0; i < trees.Length; i++)
        {
            Split[] splits = MemoryMarshal.Cast<int, Split>(reader.ReadInts()).ToArray();
            float[] depths = reader.ReadFloats();
            bool isWhole = int.IsPow2(splits.Length) && depths.Length == 2 * splits.Length && splits.All(s => s.Feature >= 0 && s.Feature < columns);
            trees[i] = isWhole ? new FlatTree(splits, depths) : throw new InvalidDataException("The model is damaged: a tree does not fit.");
        }
        return new IsolationForestModel(trees, columns, rows);
    }

    void ScoreBlock(Span<float> rows, Span<double> scores)
    {
        Span<float> sums = stackalloc float[scores.Length];
        sums.Clear();
        foreach (FlatTree tree in trees)
        {
            tree.AddDepths(rows, columnCount, sums);
        }
        for (int row = 0; row < scores.Length; row++)
        {
            scores[row] = PathLength.Score(sums[row] / (double)trees.Length, sampleRows);
        }
    }
}
