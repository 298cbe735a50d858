using System.Numerics;
using ManifestScan.Parquet.Encodings;

namespace ManifestScan.Parquet.Compression.Zstd;

/// <summary>Bits read from the end of the data towards its start; before the start there are zeros. Source: RFC 8878, 4.1.</summary>
ref struct BackwardBits
{
    readonly ReadOnlySpan<byte> _data;
    long _left;

    public BackwardBits(ReadOnlySpan<byte> data)
    {
        // The highest bit that is set in the last byte only marks where the bits end.
        if (data.IsEmpty || data[^1] == 0)
            throw new InvalidDataException("A Zstandard bit stream has no end mark.");
        _data = data;
        _left = ((data.Length - 1) * 8L) + BitOperations.Log2(data[^1]);
    }

    /// <summary>Bits not read yet; negative when more were read than there are.</summary>
    public readonly long Left => _left;

    /// <summary>Takes 0 to 32 bits.</summary>
    public int Read(int count)
    {
        int bits = Peek(count);
        _left -= count;
        return bits;
    }

    /// <summary>Looks at 0 to 31 bits.</summary>
    public readonly int Peek(int count)
    {
        long at = _left - count;
        if (at >= 0)
            return (int)BitPacking.At(_data, at, count);
        return _left <= 0 ? 0 : (int)(BitPacking.At(_data, 0, (int)_left) << (int)-at);
    }

    public void Skip(int count) => _left -= count;
}
