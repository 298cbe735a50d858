using ManifestScan.Model;
using ManifestScan.Pipeline.Identity;

namespace ManifestScan.Bench;

/// <summary>A public set of people with known pairs.</summary>
/// <param name="Name">How the table calls it.</param>
/// <param name="Left">File of the (left) table.</param>
/// <param name="Right">File of the right table, or null.</param>
/// <param name="Truth">File of true pairs, by identifier.</param>
/// <param name="Identifier">Column that the truth refers to; never compared.</param>
/// <param name="Only">Columns to compare, the others being left out; null for all.</param>
sealed record IdentitySet(string Name, string Left, string? Right, string Truth, string Identifier, string[]? Only = null)
{
    static readonly string[] NameBirthDocument = ["given_name", "surname", "date_of_birth", "soc_sec_id"];

    internal static readonly IdentitySet[] All =
    [
        new("FEBRL 4", "febrl4a.csv", "febrl4b.csv", "febrl4_truepairs.csv", "rec_id"),
        new("FEBRL 4, name + birth date + document", "febrl4a.csv", "febrl4b.csv", "febrl4_truepairs.csv", "rec_id", NameBirthDocument),
        new("FEBRL 1", "febrl1.csv", null, "febrl1_truepairs.csv", "rec_id"),
        new("FEBRL 2", "febrl2.csv", null, "febrl2_truepairs.csv", "rec_id"),
        new("FEBRL 2, name + birth date + document", "febrl2.csv", null, "febrl2_truepairs.csv", "rec_id", NameBirthDocument),
        new("splink_fake_1000", "splink_fake_1000.csv", null, "splink_fake_1000_truepairs.csv", "unique_id"),
    ];

    internal PlainTable Read(string folder, string file)
    {
        PlainTable table = TableFile.Read(Path.Combine(folder, file));
        return Only is null ? table : table with { Columns = [.. table.Columns.Where(c => Only.Contains(c.Name))] };
    }

    /// <summary>The true pairs as rows; of two tables those of the right count on.</summary>
    internal HashSet<(int, int)> Pairs(string folder)
    {
        PlainTable left = TableFile.Read(Path.Combine(folder, Left));
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        Add(rows, left, 0);
        if (Right is not null)
        {
            Add(rows, TableFile.Read(Path.Combine(folder, Right)), left.RowCount);
        }
        PlainTable truth = TableFile.Read(Path.Combine(folder, Truth));
        return [.. Enumerable.Range(0, truth.RowCount).Select(i => (rows[truth.Columns[0][i]!], rows[truth.Columns[1][i]!]))
            .Select(p => (Math.Min(p.Item1, p.Item2), Math.Max(p.Item1, p.Item2)))];
    }

    void Add(Dictionary<string, int> rows, PlainTable table, int offset)
    {
        for (int row = 0; row < table.RowCount; row++)
        {
            rows.Add(table.Find(Identifier)![row]!, row + offset);
        }
    }
}
