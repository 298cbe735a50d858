namespace ManifestScan.Model;

/// <summary>A column of text; each distinct value is held once.</summary>
/// <param name="Name">Its header.</param>
/// <param name="Ids">For each row the id of its value, or -1 for none.</param>
/// <param name="Values">The distinct values, trimmed and not empty.</param>
public sealed record PlainColumn(string Name, int[] Ids, TextDictionary Values)
{
    /// <summary>The value of a row, 0-based; null when there is none.</summary>
    public string? this[int row] => Ids[row] < 0 ? null : Values.Text(Ids[row]);
}
