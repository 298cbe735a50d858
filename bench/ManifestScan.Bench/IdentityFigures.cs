using System.Diagnostics;
using ManifestScan.Link.Linkage;
using ManifestScan.Model;

namespace ManifestScan.Bench;

/// <summary>How well one set is linked.</summary>
sealed record IdentityFigures(
    string Name, int Rows, string Fields, int TruePairs, double BlockRecall, double Precision, double Recall, double F1, double BCubed, double F1AtCertain, double Seconds)
{
    const double Certain = 6.63; // bits of a probability of .99

    internal static IdentityFigures Measure(IdentitySet set, string folder, bool isVerbose)
    {
        PlainTable left = set.Read(folder, set.Left);
        PlainTable? right = set.Right is null ? null : set.Read(folder, set.Right);
        HashSet<(int, int)> truth = set.Pairs(folder);
        var watch = Stopwatch.StartNew();
        RecordTable table = RecordTableBuilder.Build(left, right, new Dictionary<string, RecordRole>());
        LinkedRecords linked = RecordLinker.Link(table, new ParallelOptions());
        double seconds = watch.Elapsed.TotalSeconds;
        (int, int)[] found = [.. linked.Pairs.Where(p => p.Verdict == "match").Select(p => (p.Left, p.Right))];
        (int, int)[] certain = [.. linked.Pairs.Where(p => p.Bits >= Certain && p.Verdict == "match").Select(p => (p.Left, p.Right))];
        (double precision, double recall, double f1) = Score(found, truth);
        if (isVerbose)
        {
            Tell(table, linked, truth);
        }
        return new IdentityFigures(
            set.Name, table.RowCount, string.Join(", ", table.Fields.Select(f => f.Name)), truth.Count, BlockRecallOf(table, truth),
            precision, recall, f1, BCubedOf(linked.ClusterOfRow, truth), Score(certain, truth).F1, seconds);
    }

    static (double Precision, double Recall, double F1) Score((int, int)[] found, HashSet<(int, int)> truth)
    {
        double right = found.Count(truth.Contains);
        return (right / Math.Max(1, found.Length), right / truth.Count, 2 * right / (found.Length + truth.Count));
    }

    static double BlockRecallOf(RecordTable table, HashSet<(int, int)> truth)
    {
        List<BlockingPass> passes = BlockingPlan.Choose(table, new RecordComparer(table));
        return truth.Count(t => passes.Any(p => p.Keys[t.Item1] != 0 && p.Keys[t.Item1] == p.Keys[t.Item2])) / (double)truth.Count;
    }

    /// <summary>B-cubed F1 (Bagga and Baldwin 1998): precision and recall of each record's cluster, averaged over records.</summary>
    static double BCubedOf(int[] clusterOfRow, HashSet<(int, int)> truth)
    {
        int[] person = [.. Enumerable.Range(0, clusterOfRow.Length)];
        foreach ((int a, int b) in truth.OrderBy(t => t.Item1).ThenBy(t => t.Item2))
        {
            person[b] = Math.Min(person[b], person[a]);
        }
        Dictionary<(int, int), int> both = clusterOfRow.Select((c, row) => (c, person[row])).GroupBy(k => k).ToDictionary(g => g.Key, g => g.Count());
        Dictionary<int, int> clusters = clusterOfRow.GroupBy(c => c).ToDictionary(g => g.Key, g => g.Count());
        Dictionary<int, int> people = person.GroupBy(c => c).ToDictionary(g => g.Key, g => g.Count());
        double precision = clusterOfRow.Select((c, row) => both[(c, person[row])] / (double)clusters[c]).Average();
        double recall = clusterOfRow.Select((c, row) => both[(c, person[row])] / (double)people[person[row]]).Average();
        return 2 * precision * recall / (precision + recall);
    }

    static void Tell(RecordTable table, LinkedRecords linked, HashSet<(int, int)> truth)
    {
        Console.WriteLine($"  prior {linked.Model.PriorBits:F1} bits; compared {linked.ComparedPairs}; passes: {string.Join(" | ", linked.Passes)}");
        var comparer = new RecordComparer(table);
        for (int field = 0; field < table.Fields.Count; field++)
        {
            Console.WriteLine($"  {table.Fields[field].Name} ({table.Fields[field].Role}): " + string.Join(", ",
                comparer.Fields[field].LevelWords.Select((w, i) => $"{w} m={linked.Model.Matches[field, i + 1]:G3} u={linked.Model.Others[field, i + 1]:G3} {linked.Model.BitsOf(field, i + 1):F1}")));
        }
        var found = linked.Pairs.ToDictionary(p => (p.Left, p.Right));
        foreach (LinkedPair pair in linked.Pairs.Where(p => p.Verdict == "match" && !truth.Contains((p.Left, p.Right))).Take(12))
        {
            Console.WriteLine($"  wrong {pair.Bits:F1} {pair.Reason}");
        }
        foreach ((int left, int right) in truth.Where(t => !found.TryGetValue(t, out LinkedPair p) || p.Verdict != "match").OrderBy(t => t).Take(12))
        {
            var pair = new ComparedPair(left, right, comparer.Compare(left, right));
            Console.WriteLine($"  missed {linked.Model.BitsOf(pair):F1} {new PairReasons(table, comparer, linked.Model).Of(pair, null)}");
        }
    }
}
