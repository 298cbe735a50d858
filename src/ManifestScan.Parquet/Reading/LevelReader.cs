using System.Buffers.Binary;
using ManifestScan.Parquet.Buffers;
using ManifestScan.Parquet.Encodings;
using ManifestScan.Parquet.Format;

namespace ManifestScan.Parquet.Reading;

/// <summary>Reads the levels in front of the values of a page.</summary>
static class LevelReader
{
    const int Batch = 1024;

    /// <summary>Appends a page's levels and returns the bytes of its values.</summary>
    /// <param name="page">A data page of either version.</param>
    /// <param name="column">Gives the highest levels.</param>
    /// <param name="repetition">Receives levels of list columns.</param>
    /// <param name="definition">Receives levels of columns where something can be missing.</param>
    public static ReadOnlySpan<byte> Read(
        scoped in Page page, scoped in LeafColumn column, GrowingArray<byte> repetition, GrowingArray<byte> definition)
    {
        int maxRepetition = column.IsList ? 1 : 0;
        if (page.Header.Type == PageType.DataV2)
        {
            ReadOnlySpan<byte> levels = page.Levels.Span;
            Decode(levels[..page.Header.RepetitionLength], maxRepetition, page, repetition);
            Decode(levels[page.Header.RepetitionLength..], column.MaxDefinition, page, definition);
            return page.Content.Span;
        }

        ReadOnlySpan<byte> rest = page.Content.Span;
        rest = ReadPrefixed(rest, maxRepetition, page, page.Header.RepetitionEncoding, repetition);
        return ReadPrefixed(rest, column.MaxDefinition, page, page.Header.DefinitionEncoding, definition);
    }

    static ReadOnlySpan<byte> ReadPrefixed(
        ReadOnlySpan<byte> data, int max, scoped in Page page, PageEncoding encoding, GrowingArray<byte> levels)
    {
        if (max == 0)
            return data;
        if (encoding != PageEncoding.Rle)
            throw page.Place.Damaged(FormattableString.Invariant($"levels in encoding {(int)encoding}; only RLE is supported"));
        if (data.Length < 4 || BinaryPrimitives.ReadUInt32LittleEndian(data) is var length && length > (uint)(data.Length - 4))
            throw page.Place.Damaged("levels longer than their page");
        Decode(data.Slice(4, (int)length), max, page, levels);
        return data[(4 + (int)length)..];
    }

    static void Decode(ReadOnlySpan<byte> data, int max, scoped in Page page, GrowingArray<byte> levels)
    {
        if (max == 0)
            return;
        var decoder = new RunLengthDecoder(data, BitPacking.Width(max), page.Place);
        Span<int> batch = stackalloc int[Batch];
        for (int left = page.Header.ValueCount; left > 0; left -= Batch)
        {
            Span<int> read = batch[..Math.Min(left, Batch)];
            decoder.Read(read);
            if (read.ContainsAnyExceptInRange(0, max))
                throw page.Place.Damaged(FormattableString.Invariant($"a level above {max}"));
            Span<byte> room = levels.Append(read.Length);
            for (int i = 0; i < read.Length; i++)
                room[i] = (byte)read[i];
        }
    }
}
