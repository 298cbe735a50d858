using ManifestScan.Model;
namespace ManifestScan.Anomaly.Forests;

/// <summary>Grows one tree over a sample of rows.</summary>
sealed class TreeGrower(float[][] columns, Draws draws, int levels)
{
    readonly Split[] _splits = new Split[1 << levels];
    readonly float[] _depths = new float[2 << levels];
    readonly int[] _features = [.. Enumerable.Range(0, columns.Length)];
    Draws _draws = draws;

    /// <summary>Grows the tree; <paramref name="rows"/> is reordered.</summary>
    internal FlatTree Grow(int[] rows)
    {
        Grow(1, rows, 0);
        return new FlatTree(_splits, _depths);
    }

    void Grow(int node, Span<int> rows, int level)
    {
        if (level == levels || rows.Length <= 1 || !TryCut(rows, out Split split))
        {
            FillLeaf(node, (float)(level + PathLength.Expected(rows.Length)));
            return;
        }
        _splits[node] = split;
        int left = Partition(rows, split);
        Grow(2 * node, rows[..left], level + 1);
        Grow((2 * node) + 1, rows[left..], level + 1);
        _depths[node] = (float)(((_depths[2 * node] * (double)left) + (_depths[(2 * node) + 1] * (double)(rows.Length - left))) / rows.Length);
    }

    /// <summary>A leaf above the last level is copied down, so that every row goes through the same number of splits.</summary>
    void FillLeaf(int node, float depth)
    {
        _depths[node] = depth;
        if (node < _splits.Length)
        {
            _splits[node] = new Split(0, float.PositiveInfinity);
            FillLeaf(2 * node, depth);
            FillLeaf((2 * node) + 1, depth);
        }
    }

    /// <summary>A random feature that differs among the rows, and a cut within its range; false when none differs.</summary>
    bool TryCut(ReadOnlySpan<int> rows, out Split split)
    {
        for (int left = _features.Length; left > 0; left--)
        {
            int place = _draws.NextBelow(left);
            int feature = _features[place];
            (_features[place], _features[left - 1]) = (_features[left - 1], feature);
            (float least, float most) = RangeOf(columns[feature], rows);
            if (most > least)
            {
                float cut = (float)(least + (_draws.NextDouble() * ((double)most - least)));
                split = new Split(feature, cut < most ? cut : least);
                return true;
            }
        }
        split = default;
        return false;
    }

    static (float Least, float Most) RangeOf(float[] values, ReadOnlySpan<int> rows)
    {
        float least = float.PositiveInfinity;
        float most = float.NegativeInfinity;
        foreach (int row in rows)
        {
            least = Math.Min(least, values[row]);
            most = Math.Max(most, values[row]);
        }
        return (least, most);
    }

    int Partition(Span<int> rows, Split split)
    {
        float[] values = columns[split.Feature];
        int left = 0;
        for (int i = 0; i < rows.Length; i++)
        {
            if (!(values[rows[i]] > split.Threshold))
            {
                (rows[left], rows[i]) = (rows[i], rows[left]);
                left++;
            }
        }
        return left;
    }
}
