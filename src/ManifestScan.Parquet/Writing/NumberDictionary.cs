using System.Numerics;
using System.Runtime.CompilerServices;
using ManifestScan.Parquet.Buffers;
using ManifestScan.Parquet.Encodings;

namespace ManifestScan.Parquet.Writing;

/// <summary>Numbers the distinct values of a chunk by first use, and stops as soon as that cannot pay.</summary>
/// <remarks>
/// All rules look at the values alone, so the same rows always give the same bytes. Distinct values are counted after every
/// <see cref="CheckEvery"/> values: when more than half of those seen were new, the chunk is left plain.
/// </remarks>
sealed class NumberDictionary<T>(int maxPageBytes)
    where T : unmanaged, IBinaryInteger<T>
{
    const int CheckEvery = 16_384;
    const int InitialSlotBits = 10;

    // With at most half of the slots filled an honest chunk stays far below; only values chosen to collide reach it.
    const int MaxProbes = 256;

    readonly GrowingArray<T> _entries = new(256);
    readonly int _maxEntries = maxPageBytes / Unsafe.SizeOf<T>();
    int[] _slots = new int[1 << InitialSlotBits];
    int _slotBits = InitialSlotBits;

    public DictionaryPlan? Plan(ReadOnlySpan<T> values)
    {
        if (values.IsEmpty)
            return null;
        int[] ids = new int[values.Length];
        for (int start = 0; start < values.Length; start += CheckEvery)
        {
            int count = Math.Min(CheckEvery, values.Length - start);
            if (!Assign(values.Slice(start, count), ids.AsSpan(start, count)) || IsMostlyNew(start + count))
                return null;
        }

        return Pays(values.Length) ? new DictionaryPlan(_entries.Count, ids, WritePage()) : null;
    }

    bool IsMostlyNew(int seen) => seen >= CheckEvery && _entries.Count > seen / 2;

    bool Pays(int count)
    {
        int width = BitPacking.Width(_entries.Count - 1);
        long asDictionary = ((long)_entries.Count * Unsafe.SizeOf<T>()) + ((long)count * width / 8);
        return asDictionary < (long)count * Unsafe.SizeOf<T>();
    }

    bool Assign(ReadOnlySpan<T> values, Span<int> ids)
    {
        T last = values[0];
        int lastId = Find(last);
        for (int i = 0; i < values.Length && lastId >= 0; i++)
        {
            if (values[i] != last)
            {
                last = values[i];
                lastId = Find(last);
            }

            ids[i] = lastId;
        }

        return lastId >= 0;
    }

    // The id of a value, or -1 to give up.
    int Find(T value)
    {
        int mask = _slots.Length - 1;
        int slot = Hash(value, _slotBits);
        for (int probe = 0; probe < MaxProbes; probe++, slot = (slot + 1) & mask)
        {
            int id = _slots[slot] - 1;
            if (id < 0)
                return Insert(value, slot);
            if (_entries.Items[id] == value)
                return id;
        }

        return -1;
    }

    int Insert(T value, int slot)
    {
        if (_entries.Count == _maxEntries)
            return -1;
        _entries.Add(value);
        _slots[slot] = _entries.Count;
        if (_entries.Count > _slots.Length / 2)
            Rehash();
        return _entries.Count - 1;
    }

    void Rehash()
    {
        _slotBits += 2;
        _slots = new int[1 << _slotBits];
        int mask = _slots.Length - 1;
        ReadOnlySpan<T> entries = _entries.Items;
        for (int id = 0; id < entries.Length; id++)
        {
            int slot = Hash(entries[id], _slotBits);
            while (_slots[slot] != 0)
                slot = (slot + 1) & mask;
            _slots[slot] = id + 1;
        }
    }

    // Fibonacci hashing; the fold first lets the high bits of doubles and timestamps take part.
    static int Hash(T value, int bits)
    {
        unchecked
        {
            ulong x = ulong.CreateTruncating(value);
            return (int)(((x ^ (x >> 32)) * 0x9E3779B97F4A7C15) >> (64 - bits));
        }
    }

    GrowingBuffer WritePage()
    {
        var page = new GrowingBuffer();
        page.Write(LittleEndian.Bytes((ReadOnlySpan<T>)_entries.Items));
        return page;
    }
}
