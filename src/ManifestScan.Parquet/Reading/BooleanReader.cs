using System.Buffers.Binary;
using ManifestScan.Parquet.Buffers;
using ManifestScan.Parquet.Encodings;
using ManifestScan.Parquet.Format;

namespace ManifestScan.Parquet.Reading;

/// <summary>Booleans: one bit each, or runs of them.</summary>
sealed class BooleanReader(int capacity) : ValueReader
{
    const int Batch = 1024;

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

    protected override void ReadOther(in Page page, ReadOnlySpan<byte> data, int count)
    {
        if (page.Header.Encoding != PageEncoding.Rle)
            throw Unsupported(page);
        if (data.Length < 4 || BinaryPrimitives.ReadUInt32LittleEndian(data) is var length && length > (uint)(data.Length - 4))
            throw page.Place.Damaged("run-length booleans longer than their page");
        var decoder = new RunLengthDecoder(data.Slice(4, (int)length), 1, page.Place);
        Span<int> batch = stackalloc int[Batch];
        for (int left = count; left > 0; left -= Batch)
        {
            Span<int> read = batch[..Math.Min(left, Batch)];
            decoder.Read(read);
            Span<bool> room = _values.Append(read.Length);
            for (int i = 0; i < read.Length; i++)
                room[i] = read[i] != 0;
        }
    }
}
