using ManifestScan.Parquet.Buffers;
using ManifestScan.Parquet.Reading;

namespace ManifestScan.Parquet.Encodings;

/// <summary>Reads DELTA_BINARY_PACKED from bytes that may be hostile. Source: Parquet format, Encodings.md.</summary>
/// <param name="data">Starts with the header; may hold more behind the last block.</param>
/// <param name="place">For messages.</param>
ref struct DeltaBinaryDecoder(ReadOnlySpan<byte> data, Place place)
{
    // Writers use 128 to 2048; the bound keeps a false header from claiming much with few bytes.
    const int MaxBlockSize = 65_536;
    const int Group = 32;

    readonly ReadOnlySpan<byte> _data = data;
    int _position;

    /// <summary>Appends all values and returns the bytes they took.</summary>
    /// <param name="values">Receives them; 32-bit columns wrap around and take the low half.</param>
    /// <param name="expected">How many there must be.</param>
    public int Read(GrowingArray<long> values, int expected)
    {
        long blockSize = ReadCount(MaxBlockSize);
        long miniblocks = ReadCount(MaxBlockSize);
        long total = ReadCount(int.MaxValue);
        long value = ReadZigZag();
        if (miniblocks == 0 || blockSize % miniblocks != 0 || blockSize / miniblocks % Group != 0 || blockSize == 0)
            throw place.Damaged("an impossible block size of delta-encoded values");
        if (total != expected)
            throw place.Damaged(FormattableString.Invariant($"{total} delta-encoded values where {expected} are expected"));
        if (total == 0)
            return _position;
        values.Add(value);
        for (int left = expected - 1; left > 0;)
            left -= ReadBlock(values, ref value, left, (int)miniblocks, (int)(blockSize / miniblocks));
        return _position;
    }

    int ReadBlock(GrowingArray<long> values, ref long value, int left, int miniblocks, int miniblockSize)
    {
        long minDelta = ReadZigZag();
        ReadOnlySpan<byte> widths = Take(miniblocks);
        int read = 0;
        for (int i = 0; i < miniblocks && read < left; i++)
        {
            if (widths[i] > 64)
                throw place.Damaged("a delta of more than 64 bits");
            int count = Math.Min(miniblockSize, left - read);
            ReadOnlySpan<byte> packed = Take(miniblockSize / 8 * widths[i]);
            AddDeltas(values.Append(count), packed, widths[i], minDelta, ref value);
            read += count;
        }

        return read;
    }

    static void AddDeltas(Span<long> room, ReadOnlySpan<byte> packed, int width, long minDelta, ref long value)
    {
        for (int i = 0; i < room.Length; i++)
        {
            value = unchecked(value + minDelta + (long)BitPacking.At(packed, (long)i * width, width));
            room[i] = value;
        }
    }

    ReadOnlySpan<byte> Take(int count)
    {
        if (count > _data.Length - _position)
            throw place.Damaged("the end of the page inside delta-encoded values");
        _position += count;
        return _data.Slice(_position - count, count);
    }

    int ReadCount(int max)
    {
        ulong count = ReadVarint();
        return count <= (ulong)max ? (int)count : throw place.Damaged("a header of delta-encoded values out of range");
    }

    long ReadZigZag()
    {
        ulong value = ReadVarint();
        return unchecked((long)(value >> 1) ^ -(long)(value & 1));
    }

    ulong ReadVarint()
    {
        ulong value = 0;
        for (int i = 0; i < 10; i++)
        {
            byte b = Take(1)[0];
            value |= (ulong)(b & 0x7F) << (7 * i);
            if (b < 0x80)
                return value;
        }

        throw place.Damaged("a number of more than ten bytes");
    }
}
