using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ManifestScan.Parquet.Buffers;
using ManifestScan.Parquet.Encodings;
using ManifestScan.Parquet.Format;

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

    protected override void ReadOther(in Page page, ReadOnlySpan<byte> data, int count)
    {
        switch (page.Header.Encoding)
        {
            case PageEncoding.ByteStreamSplit:
                data = RequireBytes(data, (long)count * Unsafe.SizeOf<T>(), page.Place);
                ByteStreams.Join(data, LittleEndian.Bytes(_values.Append(count)), Unsafe.SizeOf<T>());
                break;
            case PageEncoding.DeltaBinaryPacked when typeof(T) == typeof(int) || typeof(T) == typeof(long):
                Append(ReadDeltas(data, count, page.Place, out _));
                break;
            default:
                throw Unsupported(page);
        }
    }

    // Deltas of 32-bit columns wrap around, so their low halves are the values.
    void Append(ReadOnlySpan<long> deltas)
    {
        Span<T> room = _values.Append(deltas.Length);
        if (typeof(T) == typeof(long))
        {
            deltas.CopyTo(MemoryMarshal.Cast<T, long>(room));
            return;
        }

        Span<int> narrow = MemoryMarshal.Cast<T, int>(room);
        for (int i = 0; i < narrow.Length; i++)
            narrow[i] = unchecked((int)deltas[i]);
    }

    protected override void AppendEntries(ReadOnlySpan<int> ids, Place place)
    {
        Span<T> room = _values.Append(ids.Length);
        for (int i = 0; i < ids.Length; i++)
            room[i] = _dictionary[ids[i]];
    }
}
