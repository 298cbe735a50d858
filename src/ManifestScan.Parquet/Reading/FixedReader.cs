using ManifestScan.Parquet.Buffers;

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
