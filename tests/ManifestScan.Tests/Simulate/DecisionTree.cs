namespace ManifestScan.Simulate;

/// <summary>
/// A small classification tree (Gini, 32 quantile bins a feature), to ask whether single rows give the planted people away.
/// </summary>
sealed class DecisionTree
{
    const int Bins = 32;
    const int SmallestLeaf = 200;

    readonly double[][] _features;
    readonly bool[] _labels;
    readonly double _share;
    readonly DecisionTree? _below, _above;
    int _feature = -1;
    double _threshold;

    internal DecisionTree(double[][] features, bool[] labels, int[] rows, int depth)
    {
        (_features, _labels) = (features, labels);
        _share = (rows.Count(r => labels[r]) + 1.0) / (rows.Length + 50);
        if (depth == 0 || rows.Length < 2 * SmallestLeaf || !FindSplit(rows))
        {
            return;
        }
        _below = new DecisionTree(features, labels, [.. rows.Where(r => features[_feature][r] <= _threshold)], depth - 1);
        _above = new DecisionTree(features, labels, [.. rows.Where(r => features[_feature][r] > _threshold)], depth - 1);
    }

    /// <summary>Index of the first feature split on, or -1.</summary>
    internal int Root => _feature;

    internal double Score(int row) => _feature < 0 ? _share : (_features[_feature][row] <= _threshold ? _below! : _above!).Score(row);

    /// <summary>Chance that a drawn positive scores above a drawn negative, ties counting half.</summary>
    internal static double Auroc(IReadOnlyList<(double Score, bool Label)> scored)
    {
        double rank = 0, sum = 0;
        foreach (var group in scored.GroupBy(s => s.Score).OrderBy(g => g.Key))
        {
            sum += group.Count(s => s.Label) * (rank + ((group.Count() + 1) / 2.0));
            rank += group.Count();
        }
        double positives = scored.Count(s => s.Label), negatives = scored.Count - positives;
        return (sum - (positives * (positives + 1) / 2)) / (positives * negatives);
    }

    bool FindSplit(int[] rows)
    {
        double best = 1e-9;
        for (int f = 0; f < _features.Length; f++)
        {
            double[] values = _features[f];
            double[] sample = [.. rows.Where((_, i) => i % Math.Max(1, rows.Length / 2000) == 0).Select(r => values[r]).Order()];
            double[] cuts = [.. Enumerable.Range(1, Bins - 1).Select(b => sample[b * (sample.Length - 1) / Bins]).Distinct()];
            foreach ((double cut, double gain) in Gains(rows, values, cuts))
            {
                if (gain > best)
                {
                    (best, _feature, _threshold) = (gain, f, cut);
                }
            }
        }
        return _feature >= 0;
    }

    IEnumerable<(double Cut, double Gain)> Gains(int[] rows, double[] values, double[] cuts)
    {
        int[] count = new int[cuts.Length + 1], positive = new int[cuts.Length + 1];
        foreach (int row in rows)
        {
            int bin = Array.BinarySearch(cuts, values[row]);
            bin = bin < 0 ? ~bin : bin;
            count[bin]++;
            positive[bin] += _labels[row] ? 1 : 0;
        }
        double n = rows.Length, all = positive.Sum(), left = 0, hits = 0;
        for (int c = 0; c < cuts.Length; c++)
        {
            (left, hits) = (left + count[c], hits + positive[c]);
            if (left >= SmallestLeaf && n - left >= SmallestLeaf)
            {
                yield return (cuts[c], ((hits * hits / left) + ((all - hits) * (all - hits) / (n - left)) - (all * all / n)) / n);
            }
        }
    }
}
