using System.Runtime.InteropServices;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Delimited;

/// <summary>Remembers the ids of the short texts last seen in a column: airports, carriers, sexes, seats.</summary>
/// <remarks>A text of up to seven bytes is its own key, so that a hit needs neither a hash nor the dictionary's memory.
/// Measured on the bench generator's manifests: PLACEHOLDER.</remarks>
sealed class ShortTextCache
{
    internal const int MaxBytes = 7;

    const int SlotBits = 8;

    readonly ulong[] _keys = new ulong[1 << SlotBits];
    readonly int[] _ids = new int[1 << SlotBits];

    /// <summary>The id of a text of 1 to <see cref="MaxBytes"/> bytes.</summary>
    internal int Intern(ReadOnlySpan<byte> text, TextDictionary values)
    {
        ulong key = Key(text);
        int slot = (int)(unchecked(key * 0x9E3779B97F4A7C15UL) >> (64 - SlotBits));
        if (_keys[slot] != key)
        {
            _keys[slot] = key;
            _ids[slot] = values.Intern(text);
        }
        return _ids[slot];
    }

    /// <summary>The bytes and their number, never 0.</summary>
    static ulong Key(ReadOnlySpan<byte> text)
    {
        ulong key = (ulong)text.Length << 56;
        if (text.Length >= 4)
        {
            return key | MemoryMarshal.Read<uint>(text) | ((ulong)MemoryMarshal.Read<uint>(text[^4..]) << ((text.Length - 4) * 8));
        }
        for (int i = 0; i < text.Length; i++)
        {
            key |= (ulong)text[i] << (i * 8);
        }
        return key;
    }
}
