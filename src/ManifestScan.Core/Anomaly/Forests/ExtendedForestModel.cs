using ManifestScan.Model;

namespace ManifestScan.Anomaly.Forests;

/// <summary>A grown forest of oblique trees.</summary>
sealed class ExtendedForestModel(ObliqueTree[] trees, Scaling scaling, int sampleRows) : IAnomalyModel
{
    int ColumnCount => scaling.Centres.Length;

    public double[] Score(NumericTable table, int threads) => RowBlocks.Score(table, ColumnCount, threads, ScoreBlock);

    /// <remarks>The depth a split saves is shared among its features by the size of their terms.</remarks>
    public void Explain(ReadOnlySpan<float> row, Span<float> parts)
    {
        parts.Clear();
        float[] scaled = [.. row];
        scaling.Apply(scaled);
        foreach (ObliqueTree tree in trees)
        {
            for (int node = 1; !tree.IsLeaf(node);)
            {
                int child = tree.Child(node, scaled);
                Share(tree, node, scaled, tree.Depths[node] - tree.Depths[child], parts);
                node = child;
            }
        }
    }

    public void Save(BinaryWriter writer)
    {
        scaling.Save(writer);
        writer.Write(sampleRows);
        writer.Write(trees.Length);
        foreach (ObliqueTree tree in trees)
        {
            writer.Write(tree.Terms);
            writer.WriteInts(tree.Features);
            writer.WriteFloats(tree.Weights);
            writer.WriteFloats(tree.Thresholds);
            writer.WriteFloats(tree.Depths);
        }
    }

    internal static ExtendedForestModel Load(BinaryReader reader)
    {
        var scaling = Scaling.Load(reader);
        int rows = reader.ReadInt32();
        var trees = new ObliqueTree[reader.ReadCount()];
        for (int i = 0; i < trees.Length; i++)
        {
            var tree = new ObliqueTree(reader.ReadInt32(), reader.ReadInts(), reader.ReadFloats(), reader.ReadFloats(), reader.ReadFloats());
            trees[i] = IsWhole(tree, scaling.Centres.Length) ? tree : throw new InvalidDataException("The model is damaged: a tree does not fit.");
        }
        return new ExtendedForestModel(trees, scaling, rows);
    }

    static bool IsWhole(ObliqueTree tree, int columns) =>
        int.IsPow2(tree.Thresholds.Length) && tree.Depths.Length == 2 * tree.Thresholds.Length && tree.Terms is > 0 and <= 1024
        && tree.Features.Length == tree.Thresholds.Length * tree.Terms && tree.Weights.Length == tree.Features.Length
        && tree.Features.All(f => f >= 0 && f < columns);

    static void Share(ObliqueTree tree, int node, float[] row, float saved, Span<float> parts)
    {
        int first = node * tree.Terms;
        float total = 0;
        for (int term = first; term < first + tree.Terms; term++)
        {
            total += Math.Abs(row[tree.Features[term]] * tree.Weights[term]);
        }
        for (int term = first; term < first + tree.Terms && total > 0; term++)
        {
            parts[tree.Features[term]] += saved * Math.Abs(row[tree.Features[term]] * tree.Weights[term]) / total;
        }
    }

    void ScoreBlock(Span<float> rows, Span<double> scores)
    {
        for (int row = 0; row < scores.Length; row++)
        {
            scaling.Apply(rows.Slice(row * ColumnCount, ColumnCount));
        }
        Span<float> sums = stackalloc float[scores.Length];
        sums.Clear();
        foreach (ObliqueTree tree in trees)
        {
            for (int row = 0; row < scores.Length; row++)
            {
                sums[row] += tree.Depths[tree.LeafOf(rows.Slice(row * ColumnCount, ColumnCount))];
            }
        }
        for (int row = 0; row < scores.Length; row++)
        {
            scores[row] = PathLength.Score(sums[row] / (double)Math.Max(1, trees.Length), sampleRows);
        }
    }
}
