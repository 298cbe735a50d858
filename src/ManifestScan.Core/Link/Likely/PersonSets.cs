namespace ManifestScan.Link.Likely;

/// <summary>The sets of persons joined so far, with their members.</summary>
sealed class PersonSets
{
    readonly DisjointSets _sets;
    readonly List<int>?[] _members;

    internal PersonSets(DisjointSets sets, int persons)
    {
        _sets = sets;
        _members = new List<int>?[persons];
        for (int person = 0; person < persons; person++)
        {
            (_members[sets.Find(person)] ??= []).Add(person);
        }
    }

    /// <summary>The persons of a person's set.</summary>
    internal IReadOnlyList<int> MembersOf(int person) => _members[_sets.Find(person)]!;

    /// <summary>All sets, by their least person.</summary>
    internal IReadOnlyList<IReadOnlyList<int>> All => [.. _members.OfType<List<int>>()];

    internal int SetOf(int person) => _sets.Find(person);

    internal void Join(int left, int right)
    {
        int a = _sets.Find(left);
        int b = _sets.Find(right);
        if (a == b)
        {
            return;
        }
        List<int> both = [.. _members[a]!, .. _members[b]!];
        _members[a] = _members[b] = null;
        _sets.Join(a, b);
        _members[_sets.Find(a)] = both;
    }
}
