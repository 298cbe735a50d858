using System.Globalization;
using ManifestScan.Model;

namespace ManifestScan.Pipeline.Detection;

/// <summary>A table as it was read, and what is to be said of the reading.</summary>
/// <param name="Columns">Every column, in order.</param>
/// <param name="RowCount">Rows.</param>
/// <param name="Notes">Doubts of the reading.</param>
sealed record NumberTable(IReadOnlyList<NumberColumn> Columns, int RowCount, IReadOnlyList<string> Notes)
{
    const string IgnoredLabel = "label";
    const int MostNames = 5;

    // A stray word in a column of numbers is a damaged cell; more of them make it a column of text.
    const double MostTextShare = 0.1;

    /// <summary>The columns that a detector may read.</summary>
    /// <param name="label">Column of marks, never read.</param>
    /// <param name="notes">Told what was left out and what is missing.</param>
    internal NumericTable Numbers(string? label, List<string> notes)
    {
        notes.AddRange(Notes);
        List<NumberColumn> kept = [.. Columns.Where(c => c.Name != label && !c.Name.Equals(IgnoredLabel, StringComparison.OrdinalIgnoreCase))];
        if (label is null && kept.Count < Columns.Count)
        {
            notes.Add("The column label is not read; --label label measures against it.");
        }
        Leave(kept, IsText, "Left out, for they hold text and not numbers", notes);
        Leave(kept, c => c.MissingCount == RowCount && RowCount > 0, "Left out, for they hold nothing", notes);
        Leave(kept, c => IsConstant(c.Values), "Of one value only, so that they count for nothing", notes, drop: false);
        Count(kept.Sum(c => c.TextCount), "Cells that are no numbers, read as the median of their column", notes);
        Count(kept.Sum(c => c.NotFiniteCount), "Cells that are infinite or not a number, read as the median of their column", notes);
        Count(kept.Sum(c => c.FarthestCount), "Cells beyond half of what single precision holds, read as that", notes);
        Count(kept.Sum(c => c.MissingCount - c.TextCount - c.NotFiniteCount), "Empty cells, read as the median of their column", notes);
        return new NumericTable([.. kept.Select(c => c.Name)], [.. kept.Select(c => c.Values)], RowCount);
    }

    /// <summary>The marks of a column: not zero is marked, an empty cell is not.</summary>
    /// <exception cref="ConfigurationException">There is no such column, or it holds something else.</exception>
    internal bool[] Marks(string label)
    {
        NumberColumn? column = Columns.FirstOrDefault(c => c.Name == label);
        return column is null ? throw new ConfigurationException([$"--label {label}: no such column."])
            : column.TextCount > 0 ? throw new ConfigurationException([$"--label {label}: expected 0 or 1, true or false in every row."])
            : [.. column.Values.Select(v => v is not 0 and not float.NaN)];
    }

    static bool IsText(NumberColumn column) => column.TextCount > MostTextShare * (column.TextCount + column.Values.Length - column.MissingCount);

    static bool IsConstant(float[] values)
    {
        float[] present = [.. values.Where(v => !float.IsNaN(v)).Take(1)];
        return present.Length == 1 && values.All(v => v == present[0] || float.IsNaN(v));
    }

    static void Leave(List<NumberColumn> columns, Func<NumberColumn, bool> isLeft, string why, List<string> notes, bool drop = true)
    {
        string[] names = [.. columns.Where(isLeft).Select(c => c.Name)];
        if (names.Length > 0)
        {
            string more = names.Length > MostNames ? string.Create(CultureInfo.InvariantCulture, $" and {names.Length - MostNames:N0} more") : "";
            notes.Add($"{why}: {string.Join(", ", names.Take(MostNames))}{more}.");
        }
        columns.RemoveAll(c => drop && isLeft(c));
    }

    static void Count(long count, string what, List<string> notes)
    {
        if (count > 0)
        {
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"{what}: {count:N0}."));
        }
    }
}
