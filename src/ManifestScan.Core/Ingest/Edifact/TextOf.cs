using System.Text;

namespace ManifestScan.Ingest.Edifact;

/// <summary>Components as strings, and the few codes that messages write in several ways.</summary>
static class TextOf
{
    /// <summary>The text, null when empty.</summary>
    internal static string? Value(ReadOnlySpan<byte> text) => text.IsEmpty ? null : Encoding.UTF8.GetString(text);

    /// <summary>An airport: AMS, or the country in front of it (NLAMS); null when empty.</summary>
    internal static string? Airport(ReadOnlySpan<byte> text) =>
        Value(text.Length == 5 && text.IndexOfAnyExceptInRange((byte)'A', (byte)'Z') < 0 ? text[2..] : text);

    /// <summary>Whether a text is a carrier code: two or three characters, one of them a letter.</summary>
    internal static bool IsCarrier(ReadOnlySpan<byte> text) =>
        text.Length is 2 or 3 && text.ContainsAnyInRange((byte)'A', (byte)'Z');
}
