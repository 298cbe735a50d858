using System.Buffers.Binary;
using System.Numerics;

namespace ManifestScan.Parquet.Encodings;

/// <summary>Values of 0 to 32 bits packed one after another, lowest bit first.</summary>
static class BitPacking
{
    /// <summary>Bits needed for any value from 0 to <paramref name="max"/>.</summary>
    public static int Width(int max) => 32 - BitOperations.LeadingZeroCount((uint)max);

    /// <summary>Packs values; the last group of eight is filled up with zeros.</summary>
    /// <param name="values">Each at least 0 and less than 2^width.</param>
    /// <param name="width">1 to 32.</param>
    /// <param name="destination">ceil(values / 8) * width bytes.</param>
    public static void Pack<T>(ReadOnlySpan<T> values, int width, Span<byte> destination)
        where T : unmanaged, IBinaryInteger<T>
    {
        ulong pending = 0;
        int pendingBits = 0;
        foreach (T value in values)
        {
            pending |= unchecked((ulong)uint.CreateTruncating(value)) << pendingBits;
            pendingBits += width;
            if (pendingBits < 32)
                continue;
            BinaryPrimitives.WriteUInt32LittleEndian(destination, unchecked((uint)pending));
            destination = destination[4..];
            pending >>= 32;
            pendingBits -= 32;
        }

        for (int i = 0; i < destination.Length; i++, pending >>= 8)
            destination[i] = unchecked((byte)pending);
    }

    /// <summary>Unpacks as many values as <paramref name="values"/> has room for.</summary>
    /// <param name="packed">At least ceil(values * width / 8) bytes.</param>
    /// <param name="width">0 to 32.</param>
    /// <param name="values">Receives the values.</param>
    public static void Unpack(ReadOnlySpan<byte> packed, int width, Span<int> values)
    {
        ulong mask = (1UL << width) - 1;
        int whole = packed.Length >= 8 && width > 0 ? (int)Math.Min(values.Length, ((packed.Length - 8) * 8L / width) + 1) : 0;
        long bit = 0;
        for (int i = 0; i < whole; i++, bit += width)
            values[i] = unchecked((int)((BinaryPrimitives.ReadUInt64LittleEndian(packed[(int)(bit >> 3)..]) >> (int)(bit & 7)) & mask));
        for (int i = whole; i < values.Length; i++, bit += width)
            values[i] = unchecked((int)(ReadTail(packed[(int)(bit >> 3)..], (int)(bit & 7) + width) >> (int)(bit & 7) & mask));
    }

    /// <summary>One value of 0 to 64 bits that begins at a bit.</summary>
    public static ulong At(ReadOnlySpan<byte> packed, long bit, int width)
    {
        if (width == 0)
            return 0;
        int first = (int)(bit >> 3);
        int shift = (int)(bit & 7);
        int bits = shift + width;
        ulong low = ReadTail(packed[first..], Math.Min(bits, 64)) >> shift;
        if (bits > 64)
            low |= (ulong)packed[first + 8] << (64 - shift);
        return width == 64 ? low : low & ((1UL << width) - 1);
    }

    static ulong ReadTail(ReadOnlySpan<byte> packed, int bits)
    {
        if (packed.Length >= 8)
            return BinaryPrimitives.ReadUInt64LittleEndian(packed);
        ulong value = 0;
        for (int i = 0; i * 8 < bits; i++)
            value |= (ulong)packed[i] << (8 * i);
        return value;
    }
}
