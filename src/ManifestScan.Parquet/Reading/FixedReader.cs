using ManifestScan.Parquet.Buffers;
using ManifestScan.Parquet.Encodings;
using ManifestScan.Parquet.Format;

namespace ManifestScan.Parquet.Reading;

/// <summary>Turns the bytes of one value into a number.</summary>
delegate T FixedConversion<out T>(ReadOnlySpan<byte> bytes);

/// <summary>Values of a fixed number of bytes that need conversion: int96 timestamps and decimals.</summary>
sealed class FixedReader<T>(int width, FixedConversion<T> convert) : ValueReader
{
    readonly GrowingArray<T> _values = new(0);
    T[] _dictionary = [];

    public override int Count => _values.Count;

    public ReadOnlyMemory<T> Values => _values.Memory;

    protected override void LoadDictionary(ReadOnlySpan<byte> data, int count, Place place)
    {
        data = RequireBytes(data, (long)count * width, place);
        _dictionary = new T[count];
        Convert(data, _dictionary, place);
    }

    protected override void ReadPlain(ReadOnlySpan<byte> data, int count, Place place)
    {
        data = RequireBytes(data, (long)count * width, place);
        Convert(data, _values.Append(count), place);
    }

    protected override void AppendEntries(ReadOnlySpan<int> ids, Place place)
    {
        Span<T> room = _values.Append(ids.Length);
        for (int i = 0; i < ids.Length; i++)
            room[i] = _dictionary[ids[i]];
    }

    protected override void ReadOther(in Page page, ReadOnlySpan<byte> data, int count)
    {
        switch (page.Header.Encoding)
        {
            case PageEncoding.ByteStreamSplit:
                data = RequireBytes(data, (long)count * width, page.Place);
                byte[] joined = new byte[data.Length];
                ByteStreams.Join(data, joined, width);
                ReadPlain(joined, count, page.Place);
                break;
            case PageEncoding.DeltaByteArray:
                ReadDeltaBytes(page.Place, data, count);
                break;
            default:
                throw Unsupported(page);
        }
    }

    void ReadDeltaBytes(Place place, ReadOnlySpan<byte> data, int count)
    {
        var decoder = new DeltaByteArrayDecoder(data, count, (long)count * width, place);
        while (decoder.Next(out ReadOnlySpan<byte> value))
        {
            if (value.Length != width)
                throw place.Damaged(FormattableString.Invariant($"a value of {value.Length} bytes where every one has {width}"));
            Convert(value, _values.Append(1), place);
        }
    }

    void Convert(ReadOnlySpan<byte> data, Span<T> values, Place place)
    {
        try
        {
            for (int i = 0; i < values.Length; i++)
                values[i] = convert(data.Slice(i * width, width));
        }
        catch (OverflowException cause)
        {
            throw place.Damaged("a value outside the range of its type here", cause);
        }
    }
}
