namespace ManifestScan.Link.Linkage;

/// <summary>Links records: blocks them, compares, learns weights, scores, joins into people.</summary>
static class RecordLinker
{
    /// <summary>Least probability of a match.</summary>
    internal const double MatchFrom = 0.5;

    /// <summary>Least probability of a possible match.</summary>
    internal const double PossibleFrom = 0.02;

    // Before anything is learnt a pair this far below even odds cannot rise above them.
    const double HopelessBits = -14;
    const double LeastMeanBits = -4;
    const int MostToldOfSet = 30;

    /// <summary>Links the records of one table, or of two.</summary>
    /// <param name="table">The records.</param>
    /// <param name="parallel">Bounds the threads; the result is the same for any number.</param>
    internal static LinkedRecords Link(RecordTable table, ParallelOptions parallel)
    {
        var comparer = new RecordComparer(table);
        List<BlockingPass> passes = BlockingPlan.Choose(table, comparer);
        var blocks = new BlockPairs(table, passes);
        (MatchModel model, Candidates candidates) = Learn(table, comparer, blocks, parallel);
        (List<LinkedPair> pairs, RecordClusters clusters) = Judge(table, comparer, model, candidates.Kept);
        int[] clusterOfRow = [.. Enumerable.Range(0, table.RowCount).Select(clusters.SetOf)];
        return new LinkedRecords(pairs, clusterOfRow, model, [.. passes.Select(p => p.Name)], candidates.Compared, blocks.CappedBlocks, blocks.CappedRows);
    }

    /// <summary>Compares the pairs of all blocks and learns the weights from them.</summary>
    internal static (MatchModel Model, Candidates Candidates) Learn(RecordTable table, RecordComparer comparer, BlockPairs blocks, ParallelOptions parallel)
    {
        var estimation = new ModelEstimation(table, comparer, RandomPairs.Count(table, comparer, parallel));
        MatchModel model = estimation.Model;
        Candidates candidates = Candidates.Compare(blocks, comparer, p => model.BitsOf(p) > HopelessBits, parallel);
        return (estimation.Learn(candidates.Counts), candidates);
    }

    static (List<LinkedPair> Pairs, RecordClusters Clusters) Judge(
        RecordTable table, RecordComparer comparer, MatchModel model, IReadOnlyList<ComparedPair> kept)
    {
        double leastBits = Math.Log2(PossibleFrom / (1 - PossibleFrom));
        (ComparedPair Pair, double Bits)[] likely = [.. kept.Select(p => (p, Math.Round(model.BitsOf(p), 6))).Where(p => p.Item2 >= leastBits)
            .OrderByDescending(p => p.Item2).ThenBy(p => p.p.Left).ThenBy(p => p.p.Right)];
        var clusters = new RecordClusters(table.RowCount, comparer, model, LeastMeanBits);
        var refused = new HashSet<(int, int)>();
        foreach ((ComparedPair pair, double bits) in likely)
        {
            if (MatchModel.ProbabilityOf(bits) >= MatchFrom && model.SpeaksOfOnePerson(pair.Pattern) && !clusters.Join(pair.Left, pair.Right))
            {
                refused.Add((pair.Left, pair.Right));
            }
        }
        var reasons = new PairReasons(table, comparer, model);
        var told = new Dictionary<(int, int), LinkedPair>();
        foreach ((ComparedPair pair, double bits) in likely)
        {
            bool isOne = clusters.SetOf(pair.Left) == clusters.SetOf(pair.Right);
            string? remark = isOne || !refused.Contains((pair.Left, pair.Right)) ? null : "kept apart, for the other records of the two contradict each other";
            told.Add((pair.Left, pair.Right), new LinkedPair(pair.Left, pair.Right, bits, isOne ? "match" : "possible", reasons.Of(pair, remark)));
        }
        AddPairsWithin(table, comparer, model, clusters, told, reasons);
        return ([.. told.Values.OrderBy(p => p.Left).ThenBy(p => p.Right)], clusters);
    }

    static void AddPairsWithin(
        RecordTable table, RecordComparer comparer, MatchModel model, RecordClusters clusters, Dictionary<(int, int), LinkedPair> told, PairReasons reasons)
    {
        foreach (IReadOnlyList<int> rows in clusters.Sets.Where(s => s.Count is > 2 and <= MostToldOfSet))
        {
            for (int i = 0; i < rows.Count; i++)
            {
                for (int j = i + 1; j < rows.Count; j++)
                {
                    if (table.IsPair(rows[i], rows[j]) && !told.ContainsKey((rows[i], rows[j])))
                    {
                        var pair = new ComparedPair(rows[i], rows[j], comparer.Compare(rows[i], rows[j]));
                        double bits = Math.Round(model.BitsOf(pair), 6);
                        told.Add((rows[i], rows[j]), new LinkedPair(rows[i], rows[j], bits, "match", reasons.Of(pair, "joined through other records of the person")));
                    }
                }
            }
        }
    }
}
