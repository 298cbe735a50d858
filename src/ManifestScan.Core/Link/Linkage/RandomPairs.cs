namespace ManifestScan.Link.Linkage;

/// <summary>How often the fields of any two records agree: counted over random pairs, exact agreement from the values themselves.</summary>
static class RandomPairs
{
    const int Seed = 20_300_101;
    const int MostPairs = 200_000;

    /// <summary>For each field and level the number of all pairs of the table that have it, estimated.</summary>
    internal static LevelShares Count(RecordTable table, RecordComparer comparer, ParallelOptions parallel)
    {
        (int, int)[] pairs = table.PairCount <= MostPairs ? All(table) : Drawn(table);
        var patterns = new ulong[pairs.Length];
        Parallel.For(0, pairs.Length, parallel, i => patterns[i] = comparer.Compare(pairs[i].Item1, pairs[i].Item2));
        var counts = new LevelShares(table.Fields.Count);
        double scale = table.PairCount / Math.Max(1, pairs.Length);
        for (int field = 0; field < table.Fields.Count; field++)
        {
            foreach (ulong pattern in patterns)
            {
                counts[field, AgreementPattern.LevelOf(pattern, field)] += scale;
            }
            counts[field, comparer.Fields[field].Equal] = EqualPairs(table, table.Fields[field]);
        }
        return counts;
    }

    /// <summary>Least share of pairs that the count can tell from none.</summary>
    internal static double Resolution(RecordTable table) => 0.5 / Math.Max(1, Math.Min(table.PairCount, MostPairs));

    /// <summary>Pairs with equal values.</summary>
    static double EqualPairs(RecordTable table, RecordField field)
    {
        if (!table.IsTwoTables)
        {
            return field.Counts.Sum(c => c * (c - 1.0) / 2);
        }
        var left = new int[field.Values.Count];
        for (int row = 0; row < table.LeftCount; row++)
        {
            if (field.Ids[row] >= 0)
            {
                left[field.Ids[row]]++;
            }
        }
        return left.Select((l, value) => (double)l * (field.Counts[value] - l)).Sum();
    }

    static (int, int)[] All(RecordTable table)
    {
        var pairs = new List<(int, int)>();
        for (int left = 0; left < table.LeftCount; left++)
        {
            for (int right = table.IsTwoTables ? table.LeftCount : left + 1; right < table.RowCount; right++)
            {
                pairs.Add((left, right));
            }
        }
        return [.. pairs];
    }

    static (int, int)[] Drawn(RecordTable table)
    {
        var random = new Random(Seed);
        var pairs = new (int, int)[MostPairs];
        for (int i = 0; i < pairs.Length; i++)
        {
            int left = random.Next(table.LeftCount);
            int right = table.IsTwoTables ? table.LeftCount + random.Next(table.RowCount - table.LeftCount) : random.Next(table.RowCount - 1);
            pairs[i] = (left, !table.IsTwoTables && right >= left ? right + 1 : right);
        }
        return pairs;
    }
}
