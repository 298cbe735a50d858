using ManifestScan.Parquet.Buffers;

namespace ManifestScan.Parquet.Encodings;

/// <summary>Distinct texts, numbered in the order in which they were first added.</summary>
sealed class Utf8Interner : IUtf8Values
{
    const int InitialSlots = 64;

    readonly GrowingArray<byte> _bytes = new(256);
    readonly GrowingArray<int> _ends = new(16);
    readonly GrowingArray<int> _hashes = new(16);

    // Id + 1 of the text in each slot of an open-addressing table; 0 is empty.
    int[] _slots = new int[InitialSlots];

    public int Count => _ends.Count;

    /// <summary>Bytes of all distinct texts together.</summary>
    public int ByteCount => _bytes.Count;

    public ReadOnlySpan<byte> this[int id]
    {
        get
        {
            ReadOnlySpan<int> ends = _ends.Items;
            int start = id == 0 ? 0 : ends[id - 1];
            return _bytes.Items[start..ends[id]];
        }
    }

    /// <summary>The id of a text, new or known.</summary>
    /// <param name="text">Any bytes; copied when new.</param>
    /// <param name="isNew">Whether it was seen for the first time.</param>
    public int Add(ReadOnlySpan<byte> text, out bool isNew)
    {
        int hash = Utf8Hash.Of(text);
        int mask = _slots.Length - 1;
        int slot = hash & mask;
        for (; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            int known = _slots[slot] - 1;
            if (_hashes.Items[known] == hash && this[known].SequenceEqual(text))
            {
                isNew = false;
                return known;
            }
        }

        isNew = true;
        return Insert(text, hash, slot);
    }

    int Insert(ReadOnlySpan<byte> text, int hash, int slot)
    {
        text.CopyTo(_bytes.Append(text.Length));
        _ends.Add(_bytes.Count);
        _hashes.Add(hash);
        _slots[slot] = Count;
        if (Count > _slots.Length / 2)
            Rehash();
        return Count - 1;
    }

    void Rehash()
    {
        int[] slots = new int[_slots.Length * 4];
        int mask = slots.Length - 1;
        ReadOnlySpan<int> hashes = _hashes.Items;
        for (int id = 0; id < hashes.Length; id++)
        {
            int slot = hashes[id] & mask;
            while (slots[slot] != 0)
                slot = (slot + 1) & mask;
            slots[slot] = id + 1;
        }

        _slots = slots;
    }
}
