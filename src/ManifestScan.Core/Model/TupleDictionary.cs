namespace ManifestScan.Model;

/// <summary>Distinct rows of a fixed number of 32-bit fields, each stored once and known by a small number.</summary>
/// <remarks>
/// What many records share (a flight leg, a document, a person as written) is held once here, and a record holds its id: this is what
/// keeps a movement at a few dozen bytes. Ids run from 0 in order of first use and are local to one dictionary.
/// One writer at a time; any number of readers while nobody writes.
/// </remarks>
/// <param name="width">Number of fields of a row, 1 or more.</param>
public sealed class TupleDictionary(int width)
{
    const int RowsPerPageBits = 10;
    const int RowsPerPage = 1 << RowsPerPageBits;

    readonly List<int[]> _pages = [];
    uint[] _hashes = new uint[64];
    int[] _slots = new int[128];

    /// <summary>Number of distinct rows, 0 or more.</summary>
    public int Count { get; private set; }

    /// <summary>The fields of row <paramref name="id"/>.</summary>
    public ReadOnlySpan<int> this[int id] =>
        _pages[id >> RowsPerPageBits].AsSpan((id & (RowsPerPage - 1)) * width, width);

    /// <summary>The id of a row, storing it when it is new.</summary>
    public int Intern(ReadOnlySpan<int> row)
    {
        uint hash = Hash(row);
        int mask = _slots.Length - 1;
        int slot = (int)(hash & (uint)mask);
        while (_slots[slot] != 0)
        {
            int id = _slots[slot] - 1;
            if (_hashes[id] == hash && this[id].SequenceEqual(row))
            {
                return id;
            }
            slot = (slot + 1) & mask;
        }
        return Add(row, hash, slot);
    }

    /// <summary>Bytes held in memory, for the run report.</summary>
    public long AllocatedBytes => ((long)_pages.Count * RowsPerPage * width + _hashes.Length + _slots.Length) * sizeof(int);

    int Add(ReadOnlySpan<int> row, uint hash, int slot)
    {
        int id = Count;
        if (id == _hashes.Length)
        {
            Array.Resize(ref _hashes, id * 2);
        }
        if ((id & (RowsPerPage - 1)) == 0)
        {
            _pages.Add(new int[RowsPerPage * width]);
        }
        row.CopyTo(_pages[^1].AsSpan((id & (RowsPerPage - 1)) * width));
        _hashes[id] = hash;
        _slots[slot] = id + 1;
        Count++;
        if (Count * 4L > _slots.Length * 3L)
        {
            Grow();
        }
        return id;
    }

    void Grow()
    {
        _slots = new int[checked(_slots.Length * 2)];
        int mask = _slots.Length - 1;
        for (int id = 0; id < Count; id++)
        {
            int slot = (int)(_hashes[id] & (uint)mask);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }
            _slots[slot] = id + 1;
        }
    }

    static uint Hash(ReadOnlySpan<int> row)
    {
        unchecked
        {
            ulong h = 0x9E3779B97F4A7C15UL;
            foreach (int field in row)
            {
                h = (h ^ (uint)field) * 0xD6E8FEB86659FD93UL;
                h ^= h >> 32;
            }
            return (uint)(h ^ (h >> 29));
        }
    }
}
