using System.Buffers.Binary;
using System.Text.Unicode;
using ManifestScan.Parquet.Buffers;
using ManifestScan.Parquet.Encodings;
using ManifestScan.Parquet.Format;

namespace ManifestScan.Parquet.Reading;

/// <summary>Texts, kept once each; dictionary ids are taken over without looking at the texts again.</summary>
sealed class Utf8Reader(int capacity, int maxTextBytes, long maxUnfoldedBytes) : ValueReader
{
    readonly GrowingArray<int> _ids = new(capacity);

    // Id of each entry of the file's dictionary, which may hold a text twice.
    int[] _dictionary = [];
    long _unfoldedBytes;

    public override int Count => _ids.Count;

    public ReadOnlyMemory<int> Ids => _ids.Memory;

    public Utf8Interner Texts { get; } = new();

    protected override void LoadDictionary(ReadOnlySpan<byte> data, int count, Place place)
    {
        RequireBytes(data, 4L * count, place);
        _dictionary = new int[count];
        Intern(data, _dictionary, place);
    }

    protected override void ReadPlain(ReadOnlySpan<byte> data, int count, Place place)
    {
        RequireBytes(data, 4L * count, place);
        Intern(data, _ids.Append(count), place);
    }

    protected override void AppendEntries(ReadOnlySpan<int> ids, Place place)
    {
        Span<int> room = _ids.Append(ids.Length);
        for (int i = 0; i < ids.Length; i++)
            room[i] = _dictionary[ids[i]];
    }

    protected override void ReadOther(in Page page, ReadOnlySpan<byte> data, int count)
    {
        switch (page.Header.Encoding)
        {
            case PageEncoding.DeltaLengthByteArray:
                ReadDeltaLengths(data, count, page.Place);
                break;
            case PageEncoding.DeltaByteArray:
                ReadDeltaTexts(data, count, page.Place);
                break;
            default:
                throw Unsupported(page);
        }
    }

    // Short pages can stand for long texts again and again, so all pages of a chunk share one limit.
    void ReadDeltaTexts(ReadOnlySpan<byte> data, int count, Place place)
    {
        var decoder = new DeltaByteArrayDecoder(data, count, maxUnfoldedBytes - _unfoldedBytes, place);
        while (decoder.Next(out ReadOnlySpan<byte> text))
        {
            _unfoldedBytes += text.Length;
            _ids.Add(Intern(text, place));
        }
    }

    void ReadDeltaLengths(ReadOnlySpan<byte> data, int count, Place place)
    {
        ReadOnlySpan<long> lengths = ReadDeltas(data, count, place, out int taken);
        data = data[taken..];
        foreach (long length in lengths)
        {
            if (length < 0 || length > data.Length)
                throw place.Damaged("a text longer than its page");
            _ids.Add(Intern(data[..(int)length], place));
            data = data[(int)length..];
        }
    }

    void Intern(ReadOnlySpan<byte> data, Span<int> ids, Place place)
    {
        for (int i = 0; i < ids.Length; i++)
        {
            if (data.Length < 4 || BinaryPrimitives.ReadUInt32LittleEndian(data) is var length && length > (uint)(data.Length - 4))
                throw place.Damaged("a text longer than its page");
            ids[i] = Intern(data.Slice(4, (int)length), place);
            data = data[(4 + (int)length)..];
        }
    }

    int Intern(ReadOnlySpan<byte> text, Place place)
    {
        if (text.Length > maxTextBytes - Texts.ByteCount)
            throw place.Damaged(FormattableString.Invariant($"more than {maxTextBytes} bytes of distinct text"));
        int id = Texts.Add(text, out bool isNew);
        if (isNew && !Utf8.IsValid(text))
            throw place.Damaged("text that is not valid UTF-8");
        return id;
    }
}
