using ManifestScan.Model;
namespace ManifestScan.Anomaly.Forests;

/// <summary>Grows one tree of oblique splits over a sample of scaled rows.</summary>
sealed class ObliqueGrower
{
    readonly float[] _rows;
    readonly int _columnCount;
    readonly int _levels;
    readonly int[] _varying;
    readonly ObliqueTree _tree;
    Draws _draws;

    /// <param name="rows">Scaled rows one after the other.</param>
    /// <param name="varying">Columns that differ among all rows, at least one.</param>
    /// <param name="columnCount">Values per row.</param>
    /// <param name="levels">Levels of splits.</param>
    /// <param name="draws">Random draws.</param>
    internal ObliqueGrower(float[] rows, int[] varying, int columnCount, int levels, Draws draws)
    {
        (_rows, _columnCount, _levels, _draws, _varying) = (rows, columnCount, levels, draws, [.. varying]);
        int terms = Math.Min(ExtendedIsolationForest.MostTerms, varying.Length);
        int nodes = 1 << levels;
        _tree = new ObliqueTree(terms, new int[nodes * terms], new float[nodes * terms], new float[nodes], new float[2 * nodes]);
    }

    internal ObliqueTree Grow()
    {
        int[] rows = [.. Enumerable.Range(0, _rows.Length / _columnCount)];
        Grow(1, rows, 0);
        return _tree;
    }

    void Grow(int node, Span<int> rows, int level)
    {
        if (level == _levels || rows.Length <= 1 || !TryCut(node, rows))
        {
            FillLeaf(node, (float)(level + PathLength.Expected(rows.Length)));
            return;
        }
        int left = Partition(node, rows);
        Grow(2 * node, rows[..left], level + 1);
        Grow((2 * node) + 1, rows[left..], level + 1);
        float[] depths = _tree.Depths;
        depths[node] = (float)(((depths[2 * node] * (double)left) + (depths[(2 * node) + 1] * (double)(rows.Length - left))) / rows.Length);
    }

    void FillLeaf(int node, float depth)
    {
        _tree.Depths[node] = depth;
        if (!_tree.IsLeaf(node))
        {
            _tree.Thresholds[node] = float.PositiveInfinity;
            FillLeaf(2 * node, depth);
            FillLeaf((2 * node) + 1, depth);
        }
    }

    /// <summary>A random direction and a cut within the range of the rows along it; false when they do not differ along it.</summary>
    bool TryCut(int node, ReadOnlySpan<int> rows)
    {
        for (int term = 0; term < _tree.Terms; term++)
        {
            int place = term + _draws.NextBelow(_varying.Length - term);
            (_varying[term], _varying[place]) = (_varying[place], _varying[term]);
            _tree.Features[(node * _tree.Terms) + term] = _varying[term];
            _tree.Weights[(node * _tree.Terms) + term] = (float)_draws.NextNormal();
        }
        float least = float.PositiveInfinity;
        float most = float.NegativeInfinity;
        foreach (int row in rows)
        {
            float sum = Sum(node, row);
            (least, most) = (Math.Min(least, sum), Math.Max(most, sum));
        }
        float cut = (float)(least + (_draws.NextDouble() * ((double)most - least)));
        _tree.Thresholds[node] = cut < most ? cut : least;
        return most > least;
    }

    float Sum(int node, int row)
    {
        float sum = 0;
        for (int term = node * _tree.Terms; term < (node + 1) * _tree.Terms; term++)
        {
            sum += _rows[(row * _columnCount) + _tree.Features[term]] * _tree.Weights[term];
        }
        return sum;
    }

    int Partition(int node, Span<int> rows)
    {
        int left = 0;
        for (int i = 0; i < rows.Length; i++)
        {
            if (!(Sum(node, rows[i]) > _tree.Thresholds[node]))
            {
                (rows[left], rows[i]) = (rows[i], rows[left]);
                left++;
            }
        }
        return left;
    }
}
