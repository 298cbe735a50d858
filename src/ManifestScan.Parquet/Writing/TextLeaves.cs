using System.Text.Unicode;
using ManifestScan.Parquet.Buffers;
using ManifestScan.Parquet.Encodings;

namespace ManifestScan.Parquet.Writing;

/// <summary>Texts given as ids of the caller's dictionary; only ids that occur are looked at.</summary>
sealed class TextLeaves(ReadOnlyMemory<int> ids, IUtf8Values texts) : LeafValues
{
    const int LengthPrefix = 4;

    // Distinct texts of this chunk once a dictionary was planned; bounds are then found over these alone.
    Utf8Interner? _distinct;

    public override int Count => ids.Length;

    public override int FixedBits => 0;

    public override int PlainSize(int index) => LengthPrefix + texts[ids.Span[index]].Length;

    public override void WritePlain(GrowingBuffer buffer, int start, int end)
    {
        foreach (int id in ids.Span[start..end])
        {
            ReadOnlySpan<byte> text = texts[id];
            RequireUtf8(text);
            WriteText(buffer, text);
        }
    }

    /// <summary>Numbers texts by first use and content, so the bytes do not depend on the caller's ids.</summary>
    public override DictionaryPlan? PlanDictionary(int maxPageBytes)
    {
        if (Count == 0)
            return null;
        var distinct = new Utf8Interner();
        int[]? local = new TextRenumbering(texts, distinct, maxPageBytes).Renumber(ids.Span);
        if (local is null || !Pays(distinct))
            return null;
        for (int id = 0; id < distinct.Count; id++)
            RequireUtf8(distinct[id]);
        _distinct = distinct;
        return new DictionaryPlan(distinct.Count, local, WritePage(distinct));
    }

    public override Bounds FindBounds()
    {
        if (Count == 0)
            return default;
        return _distinct is null ? BoundsOf(ids.Span, texts) : BoundsOf(Enumerable.Range(0, _distinct.Count).ToArray(), _distinct);
    }

    bool Pays(Utf8Interner distinct)
    {
        long plain = 0;
        foreach (int id in ids.Span)
            plain += LengthPrefix + texts[id].Length;
        long page = distinct.ByteCount + ((long)distinct.Count * LengthPrefix);
        return page + ((long)Count * BitPacking.Width(distinct.Count - 1) / 8) < plain;
    }

    static GrowingBuffer WritePage(Utf8Interner distinct)
    {
        var page = new GrowingBuffer();
        for (int id = 0; id < distinct.Count; id++)
            WriteText(page, distinct[id]);
        return page;
    }

    static void WriteText(GrowingBuffer buffer, ReadOnlySpan<byte> text)
    {
        buffer.WriteInt32(text.Length);
        buffer.Write(text);
    }

    static Bounds BoundsOf(ReadOnlySpan<int> ids, IUtf8Values texts)
    {
        ReadOnlySpan<byte> min = texts[ids[0]];
        ReadOnlySpan<byte> max = min;
        foreach (int id in ids)
        {
            ReadOnlySpan<byte> text = texts[id];
            if (text.SequenceCompareTo(min) < 0)
                min = text;
            else if (text.SequenceCompareTo(max) > 0)
                max = text;
        }

        byte[] lower = TextBounds.AtMost(min);
        byte[]? upper = TextBounds.AtLeast(max);
        return new Bounds(lower, upper, lower.Length == min.Length, upper is not null && max.SequenceEqual(upper));
    }

    static void RequireUtf8(ReadOnlySpan<byte> text)
    {
        if (!Utf8.IsValid(text))
            throw new ArgumentException("A text to be written is not valid UTF-8.");
    }
}
