using ManifestScan.Model;
using ManifestScan.Pipeline.Identity;

namespace ManifestScan.Bench;

/// <summary>How well pairs of names are told: a set, or the rows of one parity of it.</summary>
sealed record NameFigures(string Name, int Pairs, double Precision, double Recall, double F1, double FalseMatch)
{
    /// <summary>The rows that were not looked at, those that were, and all of one file.</summary>
    internal static IEnumerable<NameFigures> Measure(string path, string truthColumn)
    {
        PlainTable table = TableFile.Read(path);
        IReadOnlyList<ComparedNames> compared = NameRun.ComparePairs(path);
        string name = Path.GetFileName(path);
        yield return Of(table, compared, truthColumn, name + ", rows not seen (odd)", row => row % 2 == 1);
        yield return Of(table, compared, truthColumn, name + ", rows seen (even)", row => row % 2 == 0);
    }

    static NameFigures Of(PlainTable table, IReadOnlyList<ComparedNames> compared, string truthColumn, string name, Func<int, bool> isWanted)
    {
        PlainColumn truth = table.Find(truthColumn)!;
        int[] rows = [.. Enumerable.Range(0, table.RowCount).Where(isWanted)];
        double Count(bool isMatch, bool isSaid) => rows.Count(r => truth[r] == "true" == isMatch && compared[r].Verdict == "match" == isSaid);
        double right = Count(true, true);
        double wrong = Count(false, true);
        double missed = Count(true, false);
        return new NameFigures(name, rows.Length, right / (right + wrong), right / (right + missed), 2 * right / ((2 * right) + wrong + missed), wrong / (wrong + Count(false, false)));
    }
}
