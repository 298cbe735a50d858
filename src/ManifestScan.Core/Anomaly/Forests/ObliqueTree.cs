namespace ManifestScan.Anomaly.Forests;

/// <summary>A tree whose splits are sums of a few weighted features, as complete arrays in the order of a heap.</summary>
/// <param name="Terms">Features per split.</param>
/// <param name="Features">Columns, <paramref name="Terms"/> per inner node.</param>
/// <param name="Weights">One per entry of <paramref name="Features"/>; a row goes right when the weighted sum is above the threshold.</param>
/// <param name="Thresholds">One per inner node; positive infinity where a leaf was copied down.</param>
/// <param name="Depths">Expected depth of a row at each node, leaves behind the inner nodes; entry 0 is unused.</param>
sealed record ObliqueTree(int Terms, int[] Features, float[] Weights, float[] Thresholds, float[] Depths)
{
    internal bool IsLeaf(int node) => node >= Thresholds.Length;

    internal int Child(int node, ReadOnlySpan<float> row)
    {
        float sum = 0;
        for (int term = node * Terms; term < (node + 1) * Terms; term++)
        {
            sum += row[Features[term]] * Weights[term];
        }
        return (2 * node) + (sum > Thresholds[node] ? 1 : 0);
    }

    internal int LeafOf(ReadOnlySpan<float> row)
    {
        int node = 1;
        while (!IsLeaf(node))
        {
            node = Child(node, row);
        }
        return node;
    }
}
