using System.Buffers.Binary;
using System.Text;

namespace ManifestScan.Ingest.Edifact;

/// <summary>Components as strings, and the few codes that messages write in several ways.</summary>
static class TextOf
{
    const int CacheBits = 12;
    const int LongestKept = 16;

    // Codes, dates and common names repeat: a string made once is also recognised by its reference when rows are built.
    [ThreadStatic]
    static Kept[]? _cache;

    /// <summary>The text, null when empty.</summary>
    internal static string? Value(ReadOnlySpan<byte> text)
    {
        if (text.Length is 0 or > LongestKept)
        {
            return text.IsEmpty ? null : Encoding.UTF8.GetString(text);
        }
        Kept[] cache = _cache ??= new Kept[1 << CacheBits];
        (ulong first, ulong last) = Words(text);
        ref Kept slot = ref cache[Slot(first, last)];
        if (slot.First != first || slot.Last != last || slot.Length != text.Length)
        {
            slot = new Kept(first, last, text.Length, Encoding.UTF8.GetString(text));
        }
        return slot.Text;
    }

    /// <summary>The text, null when empty; for numbers and locators, which do not repeat and would push out what does.</summary>
    internal static string? Once(ReadOnlySpan<byte> text) => text.IsEmpty ? null : Encoding.UTF8.GetString(text);

    /// <summary>All of up to sixteen bytes, in two numbers that may overlap.</summary>
    static (ulong First, ulong Last) Words(ReadOnlySpan<byte> text) => text.Length switch
    {
        >= 8 => (BinaryPrimitives.ReadUInt64LittleEndian(text), BinaryPrimitives.ReadUInt64LittleEndian(text[^8..])),
        >= 4 => (BinaryPrimitives.ReadUInt32LittleEndian(text), BinaryPrimitives.ReadUInt32LittleEndian(text[^4..])),
        _ => (text[0] | (uint)text[text.Length / 2] << 8, text[^1]),
    };

    static int Slot(ulong first, ulong last)
    {
        unchecked
        {
            ulong mixed = (first * 0x9E3779B97F4A7C15UL) ^ (last * 0xD6E8FEB86659FD93UL);
            return (int)((mixed ^ (mixed >> 29)) * 0x9E3779B97F4A7C15UL >> (64 - CacheBits));
        }
    }

    readonly record struct Kept(ulong First, ulong Last, int Length, string? Text);

    /// <summary>An airport: AMS, or the country in front of it (NLAMS); null when empty.</summary>
    internal static string? Airport(ReadOnlySpan<byte> text) =>
        Value(text.Length == 5 && text.IndexOfAnyExceptInRange((byte)'A', (byte)'Z') < 0 ? text[2..] : text);

    /// <summary>Whether a text is a carrier code: two or three characters, one of them a letter.</summary>
    internal static bool IsCarrier(ReadOnlySpan<byte> text) =>
        text.Length is 2 or 3 && text.ContainsAnyInRange((byte)'A', (byte)'Z');
}
