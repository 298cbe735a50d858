namespace ManifestScan.Link.Linkage;

/// <summary>How many records have each value of each field: what makes an agreement in it worth much or little.</summary>
/// <param name="Rows">Records counted.</param>
/// <param name="OfField">For each field and value the records that have it.</param>
sealed record ValueCounts(int Rows, IReadOnlyList<int[]> OfField)
{
    /// <summary>The counts of the records themselves.</summary>
    internal static ValueCounts Of(RecordTable table) => new(table.RowCount, [.. table.Fields.Select(f => f.Counts)]);
}
