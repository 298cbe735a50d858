using ManifestScan.Parquet.Buffers;
using ManifestScan.Parquet.Reading;

namespace ManifestScan.Parquet.Encodings;

/// <summary>Reads DELTA_BYTE_ARRAY, where values share beginnings with the one before. Source: Parquet format, Encodings.md.</summary>
/// <remarks>A few bytes can stand for many long values, so the bytes of all values together are bounded too.</remarks>
ref struct DeltaByteArrayDecoder
{
    readonly ReadOnlySpan<long> _prefixes;
    readonly ReadOnlySpan<long> _suffixes;
    readonly Place _place;
    ReadOnlySpan<byte> _rest;
    byte[] _value = new byte[256];
    int _length;
    int _next;
    long _budget;

    /// <summary>Reads the lengths.</summary>
    /// <param name="data">The values of the page.</param>
    /// <param name="count">How many there must be.</param>
    /// <param name="maxBytes">Most bytes of all values together.</param>
    /// <param name="place">For messages.</param>
    public DeltaByteArrayDecoder(ReadOnlySpan<byte> data, int count, long maxBytes, Place place)
    {
        _place = place;
        _budget = maxBytes;
        _prefixes = ReadLengths(data, count, place, out int prefixBytes);
        _suffixes = ReadLengths(data[prefixBytes..], count, place, out int suffixBytes);
        _rest = data[(prefixBytes + suffixBytes)..];
    }

    /// <summary>The next value, valid until the next call; false at the end.</summary>
    public bool Next(out ReadOnlySpan<byte> value)
    {
        value = default;
        if (_next == _prefixes.Length)
            return false;
        long prefix = _prefixes[_next];
        long suffix = _suffixes[_next++];
        if (prefix < 0 || prefix > _length || suffix < 0 || suffix > _rest.Length)
            throw _place.Damaged("a value longer than its page, or that shares more than the one before has");
        _budget -= prefix + suffix;
        if (_budget < 0)
            throw _place.Damaged("texts that unfold to more bytes than a column may have");
        _length = (int)(prefix + suffix);
        if (_length > _value.Length)
            Array.Resize(ref _value, Math.Max(_length, (int)Math.Min(Array.MaxLength, _value.Length * 2L)));
        _rest[..(int)suffix].CopyTo(_value.AsSpan((int)prefix));
        _rest = _rest[(int)suffix..];
        value = _value.AsSpan(0, _length);
        return true;
    }

    static ReadOnlySpan<long> ReadLengths(ReadOnlySpan<byte> data, int count, Place place, out int taken)
    {
        var lengths = new GrowingArray<long>(0);
        taken = new DeltaBinaryDecoder(data, place).Read(lengths, count);
        return lengths.Items;
    }
}
