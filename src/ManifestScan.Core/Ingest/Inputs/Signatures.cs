namespace ManifestScan.Ingest.Inputs;

/// <summary>Knows kinds of files by their first bytes, never by their names.</summary>
static class Signatures
{
    static readonly (byte[] Bytes, Signature Signature)[] Known =
    [
        ([0x50, 0x4B, 0x03, 0x04], Signature.Zip),
        ([0x50, 0x4B, 0x05, 0x06], Signature.Zip),
        ([0x1F, 0x8B], Signature.Gzip),
        ("PAR1"u8.ToArray(), Signature.Parquet),
        ([0xD0, 0xCF, 0x11, 0xE0], Signature.CompoundDocument),
        ("%PDF-"u8.ToArray(), Signature.Other),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], Signature.Other), // 7z
        ("Rar!"u8.ToArray(), Signature.Other),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], Signature.Other), // xz
        ([0x28, 0xB5, 0x2F, 0xFD], Signature.Other), // zstd
        ("BZh"u8.ToArray(), Signature.Other),
        ([0x89, 0x50, 0x4E, 0x47], Signature.Other), // png
        ([0xFF, 0xD8, 0xFF], Signature.Other), // jpeg
        ("SQLite format 3"u8.ToArray(), Signature.Other),
    ];

    internal static Signature Of(Stream stream)
    {
        var head = new byte[16];
        return Of(head.AsSpan(0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)));
    }

    internal static Signature Of(ReadOnlySpan<byte> head)
    {
        foreach ((byte[] bytes, Signature signature) in Known)
        {
            if (head.StartsWith(bytes))
            {
                return signature;
            }
        }
        return IsEdifact(head) ? Signature.Edifact : Signature.None;
    }

    /// <summary>A first segment of an interchange or message, behind white space, with any separator.</summary>
    static bool IsEdifact(ReadOnlySpan<byte> head)
    {
        head = head.TrimStart(" \t\r\n"u8);
        bool isTag = head.StartsWith("UNA"u8) || head.StartsWith("UNB"u8) || head.StartsWith("UNG"u8) || head.StartsWith("UNH"u8);
        return isTag && head.Length > 3 && !char.IsAsciiLetterOrDigit((char)head[3]) && head[3] is not ((byte)',' or (byte)';' or (byte)'\t');
    }
}
