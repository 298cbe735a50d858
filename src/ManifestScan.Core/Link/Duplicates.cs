namespace ManifestScan.Link;

/// <summary>Finds records that say exactly what another says: the first, in order of source and line, is kept.</summary>
static class Duplicates
{
    /// <summary>Marks every row whose content id was seen before.</summary>
    /// <param name="ids">A content id per row.</param>
    /// <param name="isSame">Whether two rows with one id are in truth the same; two that are not get different ids.</param>
    /// <returns>For each row whether it is a duplicate.</returns>
    internal static bool[] Find(long[] ids, Func<int, int, bool> isSame)
    {
        var rows = new int[ids.Length];
        for (int row = 0; row < rows.Length; row++)
        {
            rows[row] = row;
        }
        var sorted = (long[])ids.Clone();
        Array.Sort(sorted, rows);
        var isDuplicate = new bool[ids.Length];
        for (int first = 0, end; first < rows.Length; first = end)
        {
            for (end = first + 1; end < rows.Length && sorted[end] == sorted[first]; end++)
            {
            }
            if (end - first > 1)
            {
                Mark(rows.AsSpan(first, end - first), ids, isSame, isDuplicate);
            }
        }
        return isDuplicate;
    }

    static void Mark(Span<int> rows, long[] ids, Func<int, int, bool> isSame, bool[] isDuplicate)
    {
        rows.Sort();
        for (int i = 1; i < rows.Length; i++)
        {
            if (isSame(rows[0], rows[i]))
            {
                isDuplicate[rows[i]] = true;
            }
            else
            {
                // Two contents, one 64-bit hash: about one run of 300 million rows in 400 sees it.
                ids[rows[i]] = unchecked(ids[rows[i]] + i);
            }
        }
    }
}
