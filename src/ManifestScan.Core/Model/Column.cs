namespace ManifestScan.Model;

/// <summary>One field of a table: values in blocks of <see cref="BlockSize"/> rows, so that a table grows without being copied.</summary>
/// <remarks>A block is also a row group of the output. One writer at a time.</remarks>
/// <typeparam name="T">A small value: an id, a date, a flag.</typeparam>
public sealed class Column<T>
    where T : struct
{
    /// <summary>Rows in a full block.</summary>
    public const int BlockSize = 1 << BlockBits;

    const int BlockBits = 17;
    const int FirstBlock = 1 << 10;

    readonly List<T[]> _blocks = [];

    /// <summary>Number of rows, 0 or more.</summary>
    public int Count { get; private set; }

    /// <summary>Number of blocks; all but the last are full.</summary>
    public int BlockCount => _blocks.Count;

    /// <summary>The value of a row, 0-based.</summary>
    public ref T this[int row] => ref _blocks[row >> BlockBits][row & (BlockSize - 1)];

    /// <summary>The rows of one block.</summary>
    public Memory<T> Block(int block) =>
        _blocks[block].AsMemory(0, Math.Min(BlockSize, Count - (block << BlockBits)));

    /// <summary>Adds one row.</summary>
    public void Add(T value)
    {
        int offset = Count & (BlockSize - 1);
        EnsureRoom(offset);
        _blocks[^1][offset] = value;
        Count++;
    }

    /// <summary>Adds many rows.</summary>
    public void AddRange(ReadOnlySpan<T> values)
    {
        while (!values.IsEmpty)
        {
            int offset = Count & (BlockSize - 1);
            EnsureRoom(offset, values.Length);
            int taken = Math.Min(values.Length, BlockSize - offset);
            values[..taken].CopyTo(_blocks[^1].AsSpan(offset));
            Count += taken;
            values = values[taken..];
        }
    }

    /// <summary>Adds the same value many times.</summary>
    public void AddRepeated(T value, int times)
    {
        for (int i = 0; i < times; i++)
        {
            Add(value);
        }
    }

    /// <summary>Removes the marked rows; the others keep their order.</summary>
    /// <param name="isRemoved">One mark per row.</param>
    public void RemoveWhere(bool[] isRemoved)
    {
        int kept = 0;
        for (int row = 0; row < isRemoved.Length; row++)
        {
            if (!isRemoved[row])
            {
                this[kept++] = this[row];
            }
        }
        Count = kept;
        int blocks = (kept + BlockSize - 1) >> BlockBits;
        _blocks.RemoveRange(blocks, _blocks.Count - blocks);
    }

    void EnsureRoom(int offset, int more = 1)
    {
        if (offset == 0 && Count == _blocks.Count * BlockSize)
        {
            _blocks.Add(new T[_blocks.Count > 0 || more >= BlockSize ? BlockSize : Math.Max(FirstBlock, more)]);
        }
        int needed = (int)Math.Min(BlockSize, (long)offset + more);
        if (needed > _blocks[^1].Length)
        {
            T[] block = _blocks[^1];
            Array.Resize(ref block, Math.Min(BlockSize, Math.Max(needed, block.Length * 2)));
            _blocks[^1] = block;
        }
    }
}
