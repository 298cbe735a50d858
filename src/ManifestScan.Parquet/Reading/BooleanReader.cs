using ManifestScan.Parquet.Buffers;

namespace ManifestScan.Parquet.Reading;

/// <summary>Booleans: one bit each.</summary>
sealed class BooleanReader(int capacity) : ValueReader
{
    readonly GrowingArray<bool> _values = new(capacity);

    public override int Count => _values.Count;

    public ReadOnlyMemory<bool> Values => _values.Memory;

    protected override void LoadDictionary(ReadOnlySpan<byte> data, int count, Place place) =>
        throw place.Damaged("a dictionary of booleans, which the format does not have");

    protected override void AppendEntries(ReadOnlySpan<int> ids, Place place) =>
        throw place.Damaged("a dictionary of booleans, which the format does not have");

    protected override void ReadPlain(ReadOnlySpan<byte> data, int count, Place place)
    {
        data = RequireBytes(data, ((long)count + 7) / 8, place);
        Span<bool> room = _values.Append(count);
        for (int i = 0; i < room.Length; i++)
            room[i] = ((data[i >> 3] >> (i & 7)) & 1) != 0;
    }
}
