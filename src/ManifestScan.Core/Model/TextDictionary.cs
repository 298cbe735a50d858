using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace ManifestScan.Model;

/// <summary>Distinct texts of one table, each stored once as UTF-8 and known by a small number.</summary>
/// <remarks>
/// Ids run from 0 in the order of first use; <see cref="Null"/> (-1) stands for "not provided" and is never stored.
/// Ids are local to one dictionary: they never decide an order and never reach an output.
/// One writer at a time; any number of readers while nobody writes.
/// </remarks>
public sealed class TextDictionary
{
    /// <summary>The id that means "not provided".</summary>
    public const int Null = -1;

    const int PageBits = 20;
    const int PageSize = 1 << PageBits;
    const int FirstPageSize = 1 << 12;
    const int FewestTexts = 64;

    readonly List<byte[]> _pages = [];
    readonly int _firstPageSize = FirstPageSize;
    Entry[] _entries;
    int[] _slots;
    int _used;

    /// <summary>An empty dictionary.</summary>
    public TextDictionary()
        : this(FewestTexts)
    {
    }

    /// <summary>An empty dictionary with room for as much as another holds: the next block of a table is like the one before.</summary>
    /// <param name="before">The other, of which nothing is kept.</param>
    public TextDictionary(TextDictionary before)
        : this(Math.Max(FewestTexts, before.Count + (before.Count / 8))) =>
        _firstPageSize = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(before.StoredBytes, FirstPageSize, PageSize));

    TextDictionary(int texts)
    {
        _entries = new Entry[texts];
        _slots = new int[BitOperations.RoundUpToPowerOf2((uint)texts * 4 / 3)];
    }

    /// <summary>A dictionary of given texts: id 0 is the first.</summary>
    public static TextDictionary Of(IEnumerable<string> distinct)
    {
        var texts = new TextDictionary();
        foreach (string text in distinct)
        {
            texts.Intern(text);
        }
        return texts;
    }

    /// <summary>Number of distinct texts, 0 or more.</summary>
    public int Count { get; private set; }

    /// <summary>The text of <paramref name="id"/> as UTF-8; empty text is possible, null is not.</summary>
    public ReadOnlySpan<byte> this[int id]
    {
        get
        {
            Entry entry = _entries[id];
            return _pages[(int)(entry.Position >> PageBits)].AsSpan((int)(entry.Position & (PageSize - 1)), entry.Length);
        }
    }

    /// <summary>The text of <paramref name="id"/> as a new string; null for <see cref="Null"/>.</summary>
    public string? Text(int id) => id < 0 ? null : Encoding.UTF8.GetString(this[id]);

    /// <summary>The id of a text, or <see cref="Null"/> when it was never interned.</summary>
    public int Find(ReadOnlySpan<byte> utf8)
    {
        uint hash = Hash(utf8);
        return Probe(utf8, hash, out _);
    }

    /// <summary>The id of a text, storing it when it is new.</summary>
    public int Intern(ReadOnlySpan<byte> utf8)
    {
        uint hash = Hash(utf8);
        int id = Probe(utf8, hash, out int slot);
        return id >= 0 ? id : Add(utf8, hash, slot);
    }

    /// <summary>The id of a text given as UTF-16, storing it when it is new. Unpaired surrogates become U+FFFD.</summary>
    public int Intern(ReadOnlySpan<char> text)
    {
        byte[]? rented = null;
        int most = Encoding.UTF8.GetMaxByteCount(text.Length);
        Span<byte> buffer = most <= 512 ? stackalloc byte[512] : (rented = ArrayPool<byte>.Shared.Rent(most));
        int id = Intern(buffer[..Encoding.UTF8.GetBytes(text, buffer)]);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
        return id;
    }

    /// <summary>Interns every text of <paramref name="other"/>, in its order.</summary>
    /// <returns>For each id of <paramref name="other"/> the id here.</returns>
    public int[] InternAll(TextDictionary other)
    {
        var map = new int[other.Count];
        for (int id = 0; id < map.Length; id++)
        {
            uint hash = other._entries[id].Hash;
            ReadOnlySpan<byte> text = other[id];
            int here = Probe(text, hash, out int slot);
            map[id] = here >= 0 ? here : Add(text, hash, slot);
        }
        return map;
    }

    /// <summary>The id in another dictionary, by the map of <see cref="InternAll"/>; null stays null.</summary>
    public static int Remap(int[] map, int id) => id < 0 ? id : map[id];

    long StoredBytes => _pages.Count == 0 ? 0 : _pages.Sum(p => (long)p.Length) - _pages[^1].Length + _used;

    /// <summary>Bytes held in memory, for the run report.</summary>
    public long AllocatedBytes =>
        _pages.Sum(p => (long)p.Length) + (long)_entries.Length * 16 + (long)_slots.Length * sizeof(int);

    int Probe(ReadOnlySpan<byte> utf8, uint hash, out int slot)
    {
        int mask = _slots.Length - 1;
        slot = (int)(hash & (uint)mask);
        while (_slots[slot] != 0)
        {
            int id = _slots[slot] - 1;
            if (_entries[id].Hash == hash && this[id].SequenceEqual(utf8))
            {
                return id;
            }
            slot = (slot + 1) & mask;
        }
        return Null;
    }

    int Add(ReadOnlySpan<byte> utf8, uint hash, int slot)
    {
        int id = Count;
        if (id == _entries.Length)
        {
            Array.Resize(ref _entries, checked(id * 2));
        }
        _entries[id] = new Entry(Store(utf8), utf8.Length, hash);
        _slots[slot] = id + 1;
        Count++;
        if (Count * 4L > _slots.Length * 3L)
        {
            Grow();
        }
        return id;
    }

    long Store(ReadOnlySpan<byte> utf8)
    {
        if (_pages.Count == 0 || _used + utf8.Length > _pages[^1].Length || _used >= PageSize)
        {
            int size = Math.Min(PageSize, (int)Math.Min(PageSize, (long)_firstPageSize << Math.Min(_pages.Count, PageBits)));
            _pages.Add(new byte[Math.Max(size, utf8.Length)]);
            _used = 0;
        }
        long position = ((long)(_pages.Count - 1) << PageBits) | (uint)_used;
        utf8.CopyTo(_pages[^1].AsSpan(_used));
        _used += utf8.Length;
        return position;
    }

    void Grow()
    {
        _slots = new int[checked(_slots.Length * 2)];
        int mask = _slots.Length - 1;
        for (int id = 0; id < Count; id++)
        {
            int slot = (int)(_entries[id].Hash & (uint)mask);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }
            _slots[slot] = id + 1;
        }
    }

    static uint Hash(ReadOnlySpan<byte> text)
    {
        unchecked
        {
            ulong h = 0x9E3779B97F4A7C15UL ^ (ulong)text.Length;
            ReadOnlySpan<byte> rest = text;
            for (; rest.Length > 8; rest = rest[8..])
            {
                h = (h ^ BinaryPrimitives.ReadUInt64LittleEndian(rest)) * 0xD6E8FEB86659FD93UL;
                h ^= h >> 32;
            }
            h = (h ^ Tail(text, rest.Length)) * 0xD6E8FEB86659FD93UL;
            h ^= h >> 29;
            return (uint)(h ^ (h >> 32));
        }
    }

    /// <summary>The last one to eight bytes in one number, read in words that may overlap; 0 of none.</summary>
    static ulong Tail(ReadOnlySpan<byte> text, int length) => length switch
    {
        0 => 0,
        _ when text.Length >= 8 => BinaryPrimitives.ReadUInt64LittleEndian(text[^8..]),
        >= 4 => BinaryPrimitives.ReadUInt32LittleEndian(text) | (ulong)BinaryPrimitives.ReadUInt32LittleEndian(text[^4..]) << 32,
        _ => text[0] | (uint)text[length / 2] << 8 | (uint)text[^1] << 16,
    };

    /// <summary>One text, in one line of the processor's cache: page and place in it, length in bytes, hash.</summary>
    readonly record struct Entry(long Position, int Length, uint Hash);
}
