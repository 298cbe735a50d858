using ManifestScan.Parquet.Buffers;

namespace ManifestScan.Parquet.Compression.Zstd;

/// <summary>What was decompressed so far, never more than is wanted. Source: RFC 8878, 3.1.1.4 and 3.1.1.5.</summary>
sealed class ZstdOutput(int maxBytes)
{
    readonly GrowingArray<byte> _bytes = new(Math.Min(maxBytes, ZstdDecoder.MaxBlock));
    int _frameStart;
    long _offset1;
    long _offset2;
    long _offset3;

    public int Count => _bytes.Count;

    public ReadOnlyMemory<byte> Memory => _bytes.Memory;

    /// <summary>Frames do not refer to each other.</summary>
    public void BeginFrame()
    {
        _frameStart = Count;
        (_offset1, _offset2, _offset3) = (1, 4, 8);
    }

    public void Append(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Reserve(bytes.Length));

    public void Fill(byte value, int count) => Reserve(count).Fill(value);

    /// <summary>Repeats earlier bytes.</summary>
    /// <param name="offsetValue">1 to 3 name an offset used before, more is the distance plus three.</param>
    /// <param name="withoutLiterals">No literals came before, which shifts the meaning of 1 to 3.</param>
    /// <param name="length">Bytes to repeat.</param>
    public void Repeat(long offsetValue, bool withoutLiterals, int length)
    {
        long distance = Distance(offsetValue, withoutLiterals);
        int at = Count;
        if (distance <= 0 || distance > at - _frameStart)
            throw new InvalidDataException("A Zstandard match lies outside the frame.");
        Reserve(length);
        Matches.Copy(_bytes.Items, at, (int)distance, length);
    }

    long Distance(long offsetValue, bool withoutLiterals)
    {
        long which = offsetValue + (withoutLiterals ? 1 : 0);
        if (offsetValue <= 3 && which == 1)
            return _offset1;
        long distance = (offsetValue, which) switch
        {
            ( > 3, _) => offsetValue - 3,
            (_, 2) => _offset2,
            (_, 3) => _offset3,
            _ => _offset1 - 1,
        };
        if (offsetValue > 3 || which != 2)
            _offset3 = _offset2;
        _offset2 = _offset1;
        _offset1 = distance;
        return distance;
    }

    Span<byte> Reserve(int count) => count <= maxBytes - Count
        ? _bytes.Append(count)
        : throw new InvalidDataException("Zstandard data is longer than declared.");
}
