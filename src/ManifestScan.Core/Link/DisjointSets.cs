namespace ManifestScan.Link;

/// <summary>Union-find over persons as written; the least index of a set names it.</summary>
sealed class DisjointSets
{
    readonly int[] _parents;

    internal DisjointSets(int count)
    {
        _parents = new int[count];
        for (int i = 0; i < count; i++)
        {
            _parents[i] = i;
        }
    }

    internal int Find(int member)
    {
        while (_parents[member] != member)
        {
            _parents[member] = _parents[_parents[member]];
            member = _parents[member];
        }
        return member;
    }

    /// <summary>Joins two sets; false when they were one already.</summary>
    internal bool Join(int left, int right)
    {
        int a = Find(left);
        int b = Find(right);
        if (a == b)
        {
            return false;
        }
        _parents[Math.Max(a, b)] = Math.Min(a, b);
        return true;
    }
}
