namespace ManifestScan.Model;

/// <summary>A table as it stands in a file: named columns of text, nothing read into them yet.</summary>
/// <param name="Columns">The columns in order.</param>
/// <param name="RowCount">Number of rows, 0 or more; the header is none.</param>
public sealed record PlainTable(IReadOnlyList<PlainColumn> Columns, int RowCount)
{
    /// <summary>The column of this name, compared without case; null when there is none.</summary>
    public PlainColumn? Find(string name) => Columns.FirstOrDefault(c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
