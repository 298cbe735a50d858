namespace ManifestScan.Link.Linkage;

/// <summary>The rows of one pass, block after block.</summary>
/// <param name="Rows">Rows with a key.</param>
/// <param name="Starts">Where each block begins, and the end.</param>
/// <param name="Pass">Place of the pass.</param>
sealed record Blocks(int[] Rows, List<int> Starts, int Pass)
{
    const int RowsPerPart = 4096;

    /// <summary>The rows of one block.</summary>
    internal ReadOnlySpan<int> RowsOf(int block) => Rows.AsSpan(Starts[block], Starts[block + 1] - Starts[block]);

    /// <summary>The blocks in parts of about equal size, the same for any number of threads.</summary>
    internal List<(int First, int Last)> Parts()
    {
        var parts = new List<(int, int)>();
        int first = 0;
        for (int block = 0; block + 1 < Starts.Count; block++)
        {
            if (Starts[block + 1] - Starts[first] >= RowsPerPart || block + 2 == Starts.Count)
            {
                parts.Add((first, block + 1));
                first = block + 1;
            }
        }
        return parts;
    }
}
