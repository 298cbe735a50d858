namespace ManifestScan.Link.Linkage;

/// <summary>Chooses passes of blocking: properties that are rare enough alone, then two or three together, until the budget of pairs is spent.</summary>
/// <remarks>
/// How many pairs a pass gives is estimated from a sample of rows. Passes over properties already much used count as dearer, so that an
/// error in any one or two fields leaves a pass that finds the pair.
/// </remarks>
sealed class BlockingPlan
{
    const int SampleRows = 20_000;
    const int MostPassesOfMany = 14;
    const int MostPassesOfFew = 40;
    const int Many = 200_000;
    const double UseCost = 1.7;
    const int LeastValues = 3;

    readonly RecordTable _table;
    readonly List<BlockingAtom> _atoms;
    readonly double _passBudget;
    readonly double _totalBudget;
    readonly int _mostPasses;
    readonly int[] _sample;

    BlockingPlan(RecordTable table, List<BlockingAtom> atoms)
    {
        _table = table;
        _atoms = atoms;
        _mostPasses = table.RowCount > Many ? MostPassesOfMany : MostPassesOfFew;
        _passBudget = Math.Max(250_000, 4.0 * table.RowCount);
        _totalBudget = Math.Max(3_000_000, 16.0 * table.RowCount);
        int step = Math.Max(1, table.RowCount / SampleRows);
        _sample = [.. Enumerable.Range(0, table.RowCount).Where(row => row % step == 0)];
    }

    internal static List<BlockingPass> Choose(RecordTable table, RecordComparer comparer) =>
        new BlockingPlan(table, BlockingAtoms.Of(table, comparer, LeastValues)).Choose();

    List<BlockingPass> Choose()
    {
        var chosen = new List<(int[] Atoms, double Pairs)>();
        var uses = new int[_atoms.Count];
        double spent = 0;
        bool[] isAlone = [.. _atoms.Select((_, i) => Take(chosen, uses, ref spent, [i]))];
        List<(int[] Atoms, double Pairs)> pairs = Together(isAlone);
        while (chosen.Count < _mostPasses && pairs.Count > 0)
        {
            int next = Cheapest(pairs, uses);
            (int[] atoms, double expected) = pairs[next];
            pairs.RemoveAt(next);
            if (spent + expected <= _totalBudget)
            {
                spent += expected;
                chosen.Add((atoms, expected));
                Array.ForEach(atoms, a => uses[a]++);
            }
        }
        // The passes with the fewest pairs first: what a later pass finds again is skipped.
        return [.. chosen.OrderBy(c => c.Pairs).ThenBy(c => string.Join(',', c.Atoms), StringComparer.Ordinal).Select(c => Pass(c.Atoms))];
    }

    bool Take(List<(int[] Atoms, double Pairs)> chosen, int[] uses, ref double spent, int[] atoms)
    {
        double expected = Expected(atoms);
        if (expected > _passBudget || spent + expected > _totalBudget || chosen.Count >= _mostPasses)
        {
            return false;
        }
        spent += expected;
        chosen.Add((atoms, expected));
        Array.ForEach(atoms, a => uses[a]++);
        return true;
    }

    /// <summary>Twos, and threes of twos that are too common, of properties of different fields.</summary>
    List<(int[] Atoms, double Pairs)> Together(bool[] isAlone)
    {
        var fitting = new List<(int[] Atoms, double Pairs)>();
        int[] common = [.. Enumerable.Range(0, _atoms.Count).Where(i => !isAlone[i])];
        foreach (int a in common)
        {
            foreach (int b in common.Where(b => b > a && (_atoms[a].FieldMask & _atoms[b].FieldMask) == 0))
            {
                double expected = Expected([a, b]);
                if (expected <= _passBudget)
                {
                    fitting.Add(([a, b], expected));
                    continue;
                }
                foreach (int c in common.Where(c => c > b && ((_atoms[a].FieldMask | _atoms[b].FieldMask) & _atoms[c].FieldMask) == 0))
                {
                    double three = common.Length > 12 ? double.MaxValue : Expected([a, b, c]);
                    if (three <= _passBudget)
                    {
                        fitting.Add(([a, b, c], three));
                    }
                }
            }
        }
        return fitting;
    }

    static int Cheapest(List<(int[] Atoms, double Pairs)> pairs, int[] uses)
    {
        int best = 0;
        double least = double.MaxValue;
        for (int i = 0; i < pairs.Count; i++)
        {
            double cost = (pairs[i].Pairs + 1000) * pairs[i].Atoms.Aggregate(1.0, (product, atom) => product * Math.Pow(UseCost, uses[atom]));
            if (cost < least)
            {
                (best, least) = (i, cost);
            }
        }
        return best;
    }

    /// <summary>Pairs of different records expected to share a key, from the sample.</summary>
    double Expected(int[] atoms)
    {
        var keys = new ulong[_sample.Length];
        int count = 0;
        foreach (int row in _sample)
        {
            uint key = KeyOf(atoms, row);
            if (key != 0)
            {
                keys[count++] = ((ulong)key << 1) | (row < _table.LeftCount ? 0UL : 1UL);
            }
        }
        Array.Sort(keys, 0, count);
        double pairs = 0;
        for (int start = 0, end; start < count; start = end)
        {
            end = start;
            double left = 0;
            while (end < count && keys[end] >> 1 == keys[start] >> 1)
            {
                left += (keys[end++] & 1) == 0 ? 1 : 0;
            }
            double size = end - start;
            // Large blocks are cut down when pairs are made.
            pairs += size > BlockPairs.LargestBlock ? size * BlockPairs.Window : _table.IsTwoTables ? left * (size - left) : size * (size - 1) / 2;
        }
        double scale = _table.RowCount / (double)Math.Max(1, _sample.Length);
        return pairs * scale * scale;
    }

    uint KeyOf(int[] atoms, int row)
    {
        uint key = _atoms[atoms[0]].Keys[row];
        for (int i = 1; i < atoms.Length && key != 0; i++)
        {
            uint other = _atoms[atoms[i]].Keys[row];
            key = other == 0 ? 0 : BlockingAtoms.Mix(key, other);
        }
        return key;
    }

    BlockingPass Pass(int[] atoms)
    {
        var keys = new uint[_table.RowCount];
        for (int row = 0; row < keys.Length; row++)
        {
            keys[row] = KeyOf(atoms, row);
        }
        return new BlockingPass(string.Join(" + ", atoms.Select(a => _atoms[a].Name)), keys);
    }
}
