using ManifestScan.Parquet.Buffers;
using ManifestScan.Parquet.Encodings;
using ManifestScan.Parquet.Format;

namespace ManifestScan.Parquet.Reading;

/// <summary>Collects the values of a column chunk, nulls left out, page by page.</summary>
abstract class ValueReader
{
    const int Batch = 1024;

    // -1 until a dictionary page was read.
    int _dictionaryCount = -1;

    /// <summary>Values collected so far.</summary>
    public abstract int Count { get; }

    public void ReadDictionary(in Page page)
    {
        if (_dictionaryCount >= 0)
            throw page.Place.Damaged("a second dictionary page");
        if (page.Header.Encoding is not (PageEncoding.Plain or PageEncoding.PlainDictionary))
            throw Unsupported(page);
        LoadDictionary(page.Content.Span, page.Header.ValueCount, page.Place);
        _dictionaryCount = page.Header.ValueCount;
    }

    /// <summary>Appends the values of a data page.</summary>
    /// <param name="page">For its encoding and place.</param>
    /// <param name="data">The values, behind the levels.</param>
    /// <param name="count">Values that are present.</param>
    public void Read(in Page page, ReadOnlySpan<byte> data, int count)
    {
        if (count == 0)
            return;
        switch (page.Header.Encoding)
        {
            case PageEncoding.Plain: ReadPlain(data, count, page.Place); break;
            case PageEncoding.PlainDictionary or PageEncoding.RleDictionary: ReadIds(data, count, page.Place); break;
            default: ReadOther(page, data, count); break;
        }
    }

    protected abstract void LoadDictionary(ReadOnlySpan<byte> data, int count, Place place);

    protected abstract void ReadPlain(ReadOnlySpan<byte> data, int count, Place place);

    /// <summary>Appends dictionary entries; the ids are within the dictionary.</summary>
    protected abstract void AppendEntries(ReadOnlySpan<int> ids, Place place);

    /// <summary>Appends values in an encoding that not every type knows.</summary>
    protected virtual void ReadOther(in Page page, ReadOnlySpan<byte> data, int count) => throw Unsupported(page);

    protected static ParquetFormatException Unsupported(in Page page) =>
        page.Place.Damaged(FormattableString.Invariant($"encoding {(int)page.Header.Encoding}, which is not supported for this type"));

    protected static ReadOnlySpan<long> ReadDeltas(ReadOnlySpan<byte> data, int count, Place place, out int length)
    {
        var deltas = new GrowingArray<long>(Batch);
        length = new DeltaBinaryDecoder(data, place).Read(deltas, count);
        return deltas.Items;
    }

    protected static ReadOnlySpan<byte> RequireBytes(ReadOnlySpan<byte> data, long count, Place place)
    {
        if (data.Length < count)
            throw place.Damaged(FormattableString.Invariant($"{data.Length} bytes of values where {count} are needed"));
        return data[..(int)count];
    }

    void ReadIds(ReadOnlySpan<byte> data, int count, Place place)
    {
        if (_dictionaryCount < 0)
            throw place.Damaged("values by dictionary before any dictionary page");
        if (data.IsEmpty || data[0] > 32)
            throw place.Damaged("no valid width of dictionary ids");
        var decoder = new RunLengthDecoder(data[1..], data[0], place);
        Span<int> batch = stackalloc int[Batch];
        for (int left = count; left > 0; left -= Batch)
        {
            Span<int> ids = batch[..Math.Min(left, Batch)];
            decoder.Read(ids);
            if (_dictionaryCount == 0 || ids.ContainsAnyExceptInRange(0, _dictionaryCount - 1))
                throw place.Damaged(FormattableString.Invariant($"a dictionary id outside the {_dictionaryCount} entries"));
            AppendEntries(ids, place);
        }
    }
}
