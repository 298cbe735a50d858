using System.Text;

namespace ManifestScan.Ingest.Text;

/// <summary>Turns text of any supported encoding into UTF-8 while it is read. What cannot be decoded becomes U+FFFD, which the reader reports.</summary>
static class TextDecoding
{
    internal const string Utf8Name = "utf-8";
    internal const string Utf16LittleName = "utf-16le";
    internal const string Utf16BigName = "utf-16be";
    internal const string Latin1Name = "iso-8859-1";

    /// <summary>A stream of UTF-8; the given stream itself when it is UTF-8 already, valid or not.</summary>
    internal static Stream ToUtf8(Stream content, string encoding) => encoding switch
    {
        Utf8Name => content,
        Utf16LittleName => new Utf16Stream(content, isBigEndian: false),
        Utf16BigName => new Utf16Stream(content, isBigEndian: true),
        _ => new SingleByteStream(content, CharactersOf(encoding)),
    };

    /// <summary>A whole text decoded at once, with U+FFFD for what is invalid.</summary>
    internal static string Decode(byte[] bytes, string encoding)
    {
        using var utf8 = new MemoryStream();
        ToUtf8(new MemoryStream(bytes), encoding).CopyTo(utf8);
        return Encoding.UTF8.GetString(utf8.GetBuffer(), 0, (int)utf8.Length);
    }

    /// <summary>The 256 characters of a single-byte encoding, U+FFFD where it has none.</summary>
    /// <exception cref="ArgumentException">There is no such encoding, or it has several bytes per character.</exception>
    internal static string CharactersOf(string encoding)
    {
        Encoding known = Find(encoding)
            ?? throw new ArgumentException("Not a single-byte encoding that this program knows.", nameof(encoding));
        bool hasControls = encoding == Latin1Name;
        return string.Create(256, known, (characters, decoder) =>
        {
            for (int b = 0; b < 256; b++)
            {
                string text = decoder.GetString([(byte)b]);
                // Windows code pages leave holes, which .NET fills with the control characters U+0080 to U+009F.
                bool isHole = text.Length != 1 || (!hasControls && b >= 0x80 && char.IsControl(text[0]));
                characters[b] = isHole ? '\uFFFD' : text[0];
            }
        });
    }

    /// <summary>The canonical name of an encoding that can be read, or null.</summary>
    internal static string? Canonical(string name) => name.Trim().ToLowerInvariant() switch
    {
        "utf8" or "utf-8" or "us-ascii" or "ascii" or "utf-8-sig" => Utf8Name,
        "utf-16" or "utf-16le" or "utf16" or "unicode" => Utf16LittleName,
        "utf-16be" or "unicodefffe" => Utf16BigName,
        "latin1" or "latin-1" or "iso-8859-1" => Latin1Name,
        "cp1251" or "windows1251" or "win-1251" => "windows-1251",
        "cp866" or "dos-866" or "ibm-866" => "ibm866",
        "koi8" or "koi8r" => "koi8-r",
        { } other => Find(other) is { IsSingleByte: true } found ? found.WebName : null,
    };

    static Encoding? Find(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
