namespace ManifestScan.Model;

/// <summary>Rows grouped by an owner: for each owner the rows it has, in one array (compressed sparse rows).</summary>
/// <param name="offsets">One more entry than owners; owner o has the rows from offsets[o] to offsets[o + 1].</param>
/// <param name="rows">The rows, grouped by owner.</param>
public sealed class Csr(int[] offsets, int[] rows)
{
    /// <summary>A grouping without owners.</summary>
    public static readonly Csr Empty = new([0], []);

    /// <summary>Number of owners.</summary>
    public int OwnerCount => offsets.Length - 1;

    /// <summary>Number of rows of all owners.</summary>
    public int RowCount => rows.Length;

    /// <summary>The rows of one owner.</summary>
    public Span<int> this[int owner] => rows.AsSpan(offsets[owner], offsets[owner + 1] - offsets[owner]);

    /// <summary>All rows, grouped by owner.</summary>
    public ReadOnlyMemory<int> Rows => rows;

    /// <summary>Position in <see cref="Rows"/> of an owner's first row.</summary>
    public int OffsetOf(int owner) => offsets[owner];

    /// <summary>Groups rows 0 to <paramref name="rowCount"/> - 1 by owner; a row whose owner is negative is left out. Keeps row order. O(n).</summary>
    public static Csr Group(int rowCount, int ownerCount, Func<int, int> ownerOfRow)
    {
        var offsets = new int[ownerCount + 1];
        for (int row = 0; row < rowCount; row++)
        {
            int owner = ownerOfRow(row);
            if (owner >= 0)
            {
                offsets[owner + 1]++;
            }
        }
        for (int owner = 0; owner < ownerCount; owner++)
        {
            offsets[owner + 1] += offsets[owner];
        }
        var rows = new int[offsets[ownerCount]];
        var next = offsets.AsSpan(0, ownerCount).ToArray();
        for (int row = 0; row < rowCount; row++)
        {
            int owner = ownerOfRow(row);
            if (owner >= 0)
            {
                rows[next[owner]++] = row;
            }
        }
        return new Csr(offsets, rows);
    }
}
