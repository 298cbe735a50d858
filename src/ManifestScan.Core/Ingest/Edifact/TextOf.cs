using System.Text;

namespace ManifestScan.Ingest.Edifact;

/// <summary>Components as strings, and the few codes that messages write in several ways.</summary>
static class TextOf
{
    const int CacheBits = 12;

    // Codes, dates and common names repeat: a string made once is also recognised by its reference when rows are built.
    [ThreadStatic]
    static string?[]? _cache;

    /// <summary>The text, null when empty.</summary>
    internal static string? Value(ReadOnlySpan<byte> text)
    {
        if (text.Length is 0 or > 12)
        {
            return text.IsEmpty ? null : Encoding.UTF8.GetString(text);
        }
        string?[] cache = _cache ??= new string?[1 << CacheBits];
        uint hash = 2166136261;
        foreach (byte b in text)
        {
            hash = unchecked((hash ^ b) * 16777619);
        }
        ref string? slot = ref cache[(hash ^ (hash >> CacheBits)) & ((1 << CacheBits) - 1)];
        return slot is not null && Ascii.Equals(text, slot.AsSpan()) ? slot : slot = Encoding.UTF8.GetString(text);
    }

    /// <summary>An airport: AMS, or the country in front of it (NLAMS); null when empty.</summary>
    internal static string? Airport(ReadOnlySpan<byte> text) =>
        Value(text.Length == 5 && text.IndexOfAnyExceptInRange((byte)'A', (byte)'Z') < 0 ? text[2..] : text);

    /// <summary>Whether a text is a carrier code: two or three characters, one of them a letter.</summary>
    internal static bool IsCarrier(ReadOnlySpan<byte> text) =>
        text.Length is 2 or 3 && text.ContainsAnyInRange((byte)'A', (byte)'Z');
}
