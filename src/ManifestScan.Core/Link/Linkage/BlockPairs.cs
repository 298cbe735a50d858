namespace ManifestScan.Link.Linkage;

/// <summary>The pairs of each pass that no earlier pass had, block by block.</summary>
/// <remarks>
/// A block of more than <see cref="LargestBlock"/> records (an agency's telephone, a birth date that stands for none) is not compared
/// whole: its records are put in the order of their other keys, and each meets the next <see cref="Window"/>. Such blocks are counted.
/// </remarks>
sealed class BlockPairs
{
    /// <summary>Most records of a block that is compared whole.</summary>
    internal const int LargestBlock = 400;

    /// <summary>Records after it that one of a larger block is compared with.</summary>
    internal const int Window = 6;

    readonly RecordTable _table;
    readonly IReadOnlyList<BlockingPass> _passes;
    readonly int[][] _blockOfRow;
    int _next;

    internal BlockPairs(RecordTable table, IReadOnlyList<BlockingPass> passes)
    {
        (_table, _passes) = (table, passes);
        _blockOfRow = new int[passes.Count][];
    }

    /// <summary>Number of passes.</summary>
    internal int PassCount => _passes.Count;

    /// <summary>Blocks that were cut down.</summary>
    internal int CappedBlocks { get; private set; }

    /// <summary>Records in them.</summary>
    internal long CappedRows { get; private set; }

    /// <summary>Sorts the rows of the next pass into blocks.</summary>
    internal Blocks Next()
    {
        int pass = _next++;
        uint[] keys = _passes[pass].Keys;
        int[] rows = [.. Enumerable.Range(0, keys.Length).Where(row => keys[row] != 0)];
        var order = new ulong[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            order[i] = ((ulong)keys[rows[i]] << 32) | (uint)rows[i];
        }
        Array.Sort(order);
        var blockOfRow = new int[keys.Length];
        Array.Fill(blockOfRow, -1);
        var starts = new List<int>();
        for (int start = 0, end; start < order.Length; start = end)
        {
            end = start + 1;
            while (end < order.Length && order[end] >> 32 == order[start] >> 32)
            {
                end++;
            }
            Close(order.AsSpan(start, end - start), blockOfRow, starts, start);
        }
        starts.Add(order.Length);
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = unchecked((int)(uint)order[i]);
        }
        _blockOfRow[pass] = blockOfRow;
        return new Blocks(rows, starts, pass);
    }

    void Close(Span<ulong> block, int[] blockOfRow, List<int> starts, int start)
    {
        starts.Add(start);
        if (block.Length <= LargestBlock)
        {
            foreach (ulong entry in block)
            {
                blockOfRow[unchecked((int)(uint)entry)] = start;
            }
            return;
        }
        CappedBlocks++;
        CappedRows += block.Length;
        int[] rows = new int[block.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = unchecked((int)(uint)block[i]);
        }
        Array.Sort(rows, CompareKeys);
        for (int i = 0; i < rows.Length; i++)
        {
            block[i] = (block[i] >> 32 << 32) | (uint)rows[i];
        }
    }

    int CompareKeys(int left, int right)
    {
        foreach (BlockingPass pass in _passes)
        {
            int order = pass.Keys[left].CompareTo(pass.Keys[right]);
            if (order != 0)
            {
                return order;
            }
        }
        return left.CompareTo(right);
    }

    /// <summary>Visits the pairs of the blocks from one place to another.</summary>
    internal void Visit(Blocks blocks, (int First, int Last) range, Action<int, int> visit)
    {
        for (int b = range.First; b < range.Last; b++)
        {
            ReadOnlySpan<int> rows = blocks.RowsOf(b);
            bool isWhole = rows.Length <= LargestBlock;
            for (int i = 0; i < rows.Length; i++)
            {
                int end = isWhole ? rows.Length : Math.Min(rows.Length, i + 1 + Window);
                for (int j = i + 1; j < end; j++)
                {
                    int left = Math.Min(rows[i], rows[j]);
                    int right = Math.Max(rows[i], rows[j]);
                    if (_table.IsPair(left, right) && !IsKnown(left, right, blocks.Pass))
                    {
                        visit(left, right);
                    }
                }
            }
        }
    }

    bool IsKnown(int left, int right, int pass)
    {
        for (int i = 0; i < pass; i++)
        {
            int block = _blockOfRow[i][left];
            if (block >= 0 && block == _blockOfRow[i][right])
            {
                return true;
            }
        }
        return false;
    }
}
