using ManifestScan.Link.Names;
using ManifestScan.Model;

namespace ManifestScan.Pipeline.Identity;

/// <summary>Compares names given by hand or in a file.</summary>
public static class NameRun
{
    static readonly string[] Columns = ["name1", "name2"];

    /// <summary>Compares two names in any alphabet.</summary>
    public static ComparedNames Compare(string name1, string name2)
    {
        NameComparison comparison = NameComparer.Compare(name1, name2);
        return new ComparedNames(name1, name2, comparison.Score, comparison.Verdict, comparison.Reason);
    }

    /// <summary>Compares the pairs of a file: a table with the columns <c>name1</c> and <c>name2</c>, others ignored, in its order.</summary>
    /// <exception cref="ConfigurationException">The file or one of the columns is missing.</exception>
    /// <exception cref="IOException">The file is damaged, or the disk failed.</exception>
    public static IReadOnlyList<ComparedNames> ComparePairs(string path)
    {
        PlainTable table = TableFile.Read(path);
        string[] faults = [.. Columns.Where(c => table.Find(c) is null).Select(c => $"{path}: no column '{c}'; expected name1 and name2.")];
        if (faults.Length > 0)
        {
            throw new ConfigurationException(faults);
        }
        (PlainColumn left, PlainColumn right) = (table.Find("name1")!, table.Find("name2")!);
        return [.. Enumerable.Range(0, table.RowCount).Select(row => Compare(left[row] ?? "", right[row] ?? ""))];
    }
}
