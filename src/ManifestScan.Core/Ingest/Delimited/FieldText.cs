namespace ManifestScan.Ingest.Delimited;

/// <summary>The value of a field as UTF-8.</summary>
static class FieldText
{
    /// <summary>The text without control characters, spaces, no-break spaces and byte order marks at its ends.</summary>
    internal static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text)
    {
        // Ordinary values neither start nor end with one of these bytes: one comparison each.
        if (!text.IsEmpty && IsInner(text[0]) && IsInner(text[^1]))
        {
            return text;
        }
        return TrimSlowly(text);
    }

    static bool IsInner(byte b) => b is > 0x20 and < 0x7F;

    static ReadOnlySpan<byte> TrimSlowly(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty)
        {
            int start = text[0] is <= 0x20 or 0x7F ? 1 : text.StartsWith("\u00A0"u8) ? 2 : text.StartsWith("\uFEFF"u8) ? 3 : 0;
            if (start == 0)
            {
                break;
            }
            text = text[start..];
        }
        while (!text.IsEmpty)
        {
            int end = text[^1] is <= 0x20 or 0x7F ? 1 : text.EndsWith("\u00A0"u8) ? 2 : text.EndsWith("\uFEFF"u8) ? 3 : 0;
            if (end == 0)
            {
                break;
            }
            text = text[..^end];
        }
        return text;
    }
}
