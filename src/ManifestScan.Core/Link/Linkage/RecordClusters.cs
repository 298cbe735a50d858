namespace ManifestScan.Link.Linkage;

/// <summary>Joins records into people, the surest links first, and refuses a link whose two sides contradict each other.</summary>
/// <remarks>
/// A link joins two sets of records when the pairs across them speak for one person on the whole: the mean of their bits, each cut to
/// <see cref="MostBits"/>. So a chain of alike records breaks at its weakest link, and a record that has its partner does not take a
/// second one that the partner differs from.
/// </remarks>
sealed class RecordClusters
{
    const double MostBits = 20;
    const int MostMembers = 8;

    readonly DisjointSets _sets;
    readonly Dictionary<int, List<int>> _members = [];
    readonly RecordComparer _comparer;
    readonly MatchModel _model;
    readonly double _leastMeanBits;

    internal RecordClusters(int rows, RecordComparer comparer, MatchModel model, double leastMeanBits)
    {
        _sets = new DisjointSets(rows);
        _comparer = comparer;
        _model = model;
        _leastMeanBits = leastMeanBits;
    }

    /// <summary>The least row of a row's set.</summary>
    internal int SetOf(int row) => _sets.Find(row);

    /// <summary>The rows of a set, or null for a row alone.</summary>
    internal IReadOnlyList<int>? MembersOf(int set) => _members.GetValueOrDefault(set);

    /// <summary>The sets of more than one row, by their least row.</summary>
    internal IEnumerable<IReadOnlyList<int>> Sets => _members.OrderBy(m => m.Key).Select(m => (IReadOnlyList<int>)m.Value);

    /// <summary>Joins the sets of two rows; false when the sets contradict each other.</summary>
    internal bool Join(int left, int right)
    {
        int a = _sets.Find(left);
        int b = _sets.Find(right);
        if (a == b)
        {
            return true;
        }
        List<int> leftRows = _members.GetValueOrDefault(a) ?? [a];
        List<int> rightRows = _members.GetValueOrDefault(b) ?? [b];
        if (leftRows.Count + rightRows.Count > 2 && MeanBits(leftRows, rightRows) < _leastMeanBits)
        {
            return false;
        }
        _sets.Join(a, b);
        _members.Remove(a);
        _members.Remove(b);
        leftRows.AddRange(rightRows);
        leftRows.Sort();
        _members[_sets.Find(a)] = leftRows;
        return true;
    }

    // Of large sets the first, the last and some between: enough to see a contradiction, and bounded.
    double MeanBits(List<int> left, List<int> right)
    {
        double bits = 0;
        int pairs = 0;
        foreach (int a in Some(left))
        {
            foreach (int b in Some(right))
            {
                var pair = new ComparedPair(a, b, _comparer.Compare(a, b));
                bits += Math.Clamp(_model.BitsOf(pair), -MostBits, MostBits);
                pairs++;
            }
        }
        return bits / pairs;
    }

    static IEnumerable<int> Some(List<int> rows) => rows.Count <= MostMembers
        ? rows
        : Enumerable.Range(0, MostMembers).Select(i => rows[(int)((long)i * (rows.Count - 1) / (MostMembers - 1))]);
}
