using System.Runtime.CompilerServices;
using ManifestScan.Parquet.Buffers;

namespace ManifestScan.Parquet.Reading;

/// <summary>int, long, float or double values.</summary>
sealed class NumberReader<T>(int capacity) : ValueReader
    where T : unmanaged
{
    readonly GrowingArray<T> _values = new(capacity);
    T[] _dictionary = [];

    public override int Count => _values.Count;

    public ReadOnlyMemory<T> Values => _values.Memory;

    protected override void LoadDictionary(ReadOnlySpan<byte> data, int count, Place place)
    {
        data = RequireBytes(data, (long)count * Unsafe.SizeOf<T>(), place);
        _dictionary = new T[count];
        data.CopyTo(LittleEndian.Bytes(_dictionary.AsSpan()));
    }

    protected override void ReadPlain(ReadOnlySpan<byte> data, int count, Place place)
    {
        data = RequireBytes(data, (long)count * Unsafe.SizeOf<T>(), place);
        data.CopyTo(LittleEndian.Bytes(_values.Append(count)));
    }

    protected override void AppendEntries(ReadOnlySpan<int> ids, Place place)
    {
        Span<T> room = _values.Append(ids.Length);
        for (int i = 0; i < ids.Length; i++)
            room[i] = _dictionary[ids[i]];
    }
}
