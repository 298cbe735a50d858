using ManifestScan.Model;

namespace ManifestScan.Link.Linkage;

/// <summary>Makes one table of records of one or two plain tables: roles recognised, columns of two tables brought together.</summary>
static class RecordTableBuilder
{
    /// <summary>Builds the table.</summary>
    /// <param name="left">The table, or the left one.</param>
    /// <param name="right">The right one, or null.</param>
    /// <param name="given">Roles that the user settles, by column name.</param>
    internal static RecordTable Build(PlainTable left, PlainTable? right, IReadOnlyDictionary<string, RecordRole> given)
    {
        List<(PlainColumn Column, RecordRole Role)> leftColumns = Roles(left, given);
        List<(PlainColumn Column, RecordRole Role)> rightColumns = right is null ? [] : Roles(right, given);
        var fields = new List<RecordField>();
        foreach ((PlainColumn column, RecordRole role) in leftColumns.Where(c => c.Role != RecordRole.Ignore))
        {
            PlainColumn? partner = right is null ? null : Partner(column, role, leftColumns, rightColumns);
            if (right is null || partner is not null)
            {
                fields.Add(RecordFolding.Of(role, column, partner));
            }
        }
        int rows = left.RowCount + (right?.RowCount ?? 0);
        return new RecordTable([.. fields.Where(IsTelling).Take(AgreementPattern.MostFields)], rows, left.RowCount);
    }

    static List<(PlainColumn Column, RecordRole Role)> Roles(PlainTable table, IReadOnlyDictionary<string, RecordRole> given) =>
        [.. table.Columns.Select(c => (c, given.TryGetValue(c.Name, out RecordRole role) ? role : RoleGuess.Of(c)))];

    /// <summary>The column of the same name, else the column at the same place among those of the role.</summary>
    static PlainColumn? Partner(
        PlainColumn column, RecordRole role, List<(PlainColumn Column, RecordRole Role)> left, List<(PlainColumn Column, RecordRole Role)> right)
    {
        bool IsSame(PlainColumn other) => other.Name.Equals(column.Name, StringComparison.OrdinalIgnoreCase);
        if (right.Find(c => IsSame(c.Column) && c.Role != RecordRole.Ignore).Column is { } same)
        {
            return same;
        }
        if (role == RecordRole.Other)
        {
            return null;
        }
        // Columns with a partner of their own name take no part.
        List<PlainColumn> lefts = [.. left.Where(c => c.Role == role && !right.Exists(r => r.Column.Name.Equals(c.Column.Name, StringComparison.OrdinalIgnoreCase))).Select(c => c.Column)];
        List<PlainColumn> rights = [.. right.Where(c => c.Role == role && !left.Exists(l => l.Column.Name.Equals(c.Column.Name, StringComparison.OrdinalIgnoreCase))).Select(c => c.Column)];
        int place = lefts.IndexOf(column);
        return place >= 0 && place < rights.Count ? rights[place] : null;
    }

    // A value that everyone has, or nobody has, tells nothing.
    static bool IsTelling(RecordField field) => field.Values.Count > 1;
}
