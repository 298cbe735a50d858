using System.Text;

namespace ManifestScan.Parquet.Writing;

/// <summary>Short bounds for long texts. Texts are ordered by their UTF-8 bytes, which is the order of their code points.</summary>
static class TextBounds
{
    /// <summary>Longest bound in bytes; enough to tell values apart, small enough for a footer of many row groups.</summary>
    public const int MaxBytes = 64;

    /// <summary>The text, or its longest beginning of whole code points that fits; never greater than the text.</summary>
    public static byte[] AtMost(ReadOnlySpan<byte> text) => Beginning(text).ToArray();

    /// <summary>The text, or the smallest short text known to be greater; null when there is none.</summary>
    public static byte[]? AtLeast(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> kept = Beginning(text);
        if (kept.Length == text.Length)
            return text.ToArray();
        for (; !kept.IsEmpty; kept = kept[..LastStart(kept)])
        {
            int start = LastStart(kept);
            Rune.DecodeFromUtf8(kept[start..], out Rune last, out _);
            if (Next(last) is not Rune next || start + next.Utf8SequenceLength > MaxBytes)
                continue;
            byte[] bound = new byte[start + next.Utf8SequenceLength];
            kept[..start].CopyTo(bound);
            next.EncodeToUtf8(bound.AsSpan(start));
            return bound;
        }

        return null;
    }

    static ReadOnlySpan<byte> Beginning(ReadOnlySpan<byte> text)
    {
        if (text.Length <= MaxBytes)
            return text;
        int length = MaxBytes;
        while (IsContinuation(text[length]))
            length--;
        return text[..length];
    }

    static int LastStart(ReadOnlySpan<byte> text)
    {
        int start = text.Length - 1;
        while (IsContinuation(text[start]))
            start--;
        return start;
    }

    // Surrogates are no code points of UTF-8; after U+10FFFF there is nothing.
    static Rune? Next(Rune rune) => rune.Value switch
    {
        0xD7FF => new Rune(0xE000),
        0x10FFFF => null,
        int value => new Rune(value + 1),
    };

    static bool IsContinuation(byte value) => (value & 0xC0) == 0x80;
}
