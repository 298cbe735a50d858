using System.Buffers.Binary;

namespace ManifestScan.Model;

/// <summary>A 64-bit hash over values, the same on every machine and in every version: the ids of movements and bookings rest on it.</summary>
/// <remarks>Not cryptographic. Fields are separated, so that ("AB", "C") and ("A", "BC") differ; a missing field differs from an empty one.</remarks>
public struct ContentHash()
{
    const ulong Multiplier = 0x9FB21C651E98DF25UL;

    ulong _state = 0x2D358DCCAA6C78A5UL;

    /// <summary>The hash so far.</summary>
    public readonly ulong Value
    {
        get
        {
            unchecked
            {
                ulong h = _state;
                h = (h ^ (h >> 32)) * 0xD6E8FEB86659FD93UL;
                h = (h ^ (h >> 32)) * 0xD6E8FEB86659FD93UL;
                return h ^ (h >> 32);
            }
        }
    }

    /// <summary>Adds a number.</summary>
    public ContentHash Add(long value) => Mix(unchecked((ulong)value));

    /// <summary>Adds a text; null is told apart from empty.</summary>
    public ContentHash Add(TextDictionary texts, int id) => id < 0 ? Mix(0xFFFF_FFFF_FFFF_FFFFUL) : Add(texts[id]);

    /// <summary>Adds a text.</summary>
    public ContentHash Add(ReadOnlySpan<byte> utf8)
    {
        Mix((ulong)utf8.Length);
        while (utf8.Length >= 8)
        {
            Mix(BinaryPrimitives.ReadUInt64LittleEndian(utf8));
            utf8 = utf8[8..];
        }
        ulong tail = 0;
        foreach (byte b in utf8)
        {
            tail = (tail << 8) | b;
        }
        return Mix(tail);
    }

    ContentHash Mix(ulong value)
    {
        unchecked
        {
            ulong high = Math.BigMul(_state ^ value, Multiplier, out ulong low);
            _state = high ^ low ^ ((_state << 23) | (_state >> 41));
            return this;
        }
    }
}
