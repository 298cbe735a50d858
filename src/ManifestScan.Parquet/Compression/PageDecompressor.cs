using System.IO.Compression;
using System.Runtime.InteropServices;
using IronSnappy;
using ManifestScan.Parquet.Buffers;
using ManifestScan.Parquet.Compression.Zstd;
using ManifestScan.Parquet.Format;
using ManifestScan.Parquet.Reading;

namespace ManifestScan.Parquet.Compression;

/// <summary>Decompresses pages of files that may be hostile.</summary>
static class PageDecompressor
{
    // The densest Snappy element is a copy: three bytes that stand for 64.
    const int MaxSnappyRatio = 32;
    const int InflateStep = 65_536;

    /// <summary>The page content, exactly as long as declared.</summary>
    /// <exception cref="ParquetFormatException">The data is damaged, has another length, or the codec is not supported.</exception>
    public static ReadOnlyMemory<byte> Decompress(ReadOnlyMemory<byte> stored, Codec codec, int size, Place place)
    {
        ReadOnlyMemory<byte> content = codec switch
        {
            Codec.Uncompressed => stored,
            Codec.Snappy => DecompressSnappy(stored.Span, size, place),
            Codec.Gzip => Inflate(new GZipStream(AsStream(stored), CompressionMode.Decompress), size, place),
            Codec.Brotli => Inflate(new BrotliStream(AsStream(stored), CompressionMode.Decompress), size, place),
            Codec.Zstd => DecompressZstd(stored.Span, size, place),
            Codec.Lz4Raw => Lz4Decoder.Decompress(stored.Span, size, place),
            _ => throw place.Damaged($"compression {codec}, which is not supported"),
        };
        if (content.Length != size)
            throw place.Damaged(
                FormattableString.Invariant($"a page of {content.Length} bytes after decompression where {size} are declared"));
        return content;
    }

    static ReadOnlyMemory<byte> DecompressZstd(ReadOnlySpan<byte> stored, int size, Place place)
    {
        try
        {
            return ZstdDecoder.Decompress(stored, size);
        }
        catch (InvalidDataException cause)
        {
            throw place.Damaged("damaged Zstandard data", cause);
        }
    }

    static MemoryStream AsStream(ReadOnlyMemory<byte> stored)
    {
        MemoryMarshal.TryGetArray(stored, out ArraySegment<byte> segment);
        return new MemoryStream(segment.Array!, segment.Offset, segment.Count, false);
    }

    // Room grows as content really comes, and one byte more than declared is enough to know that the length is wrong.
    static ReadOnlyMemory<byte> Inflate(Stream stream, int size, Place place)
    {
        using Stream source = stream;
        var content = new GrowingArray<byte>(Math.Min(size, InflateStep) + 1);
        byte[] step = new byte[InflateStep];
        try
        {
            for (int read = 1; read > 0 && content.Count <= size;)
            {
                read = source.Read(step);
                step.AsSpan(0, read).CopyTo(content.Append(read));
            }
        }
        catch (Exception cause) when (cause is InvalidDataException or InvalidOperationException or IOException)
        {
            throw place.Damaged("damaged compressed data", cause);
        }

        return content.Memory;
    }

    // The length in front is checked before the library allocates what it says.
    static byte[] DecompressSnappy(ReadOnlySpan<byte> stored, int size, Place place)
    {
        if (DeclaredLength(stored) != size || size > (long)stored.Length * MaxSnappyRatio)
            throw place.Damaged("a Snappy block whose length contradicts the page header");
        if (size == 0)
            return [];
        try
        {
            return Snappy.Decode(stored);
        }
        catch (Exception cause) when (cause is not OutOfMemoryException)
        {
            throw place.Damaged("a damaged Snappy block", cause);
        }
    }

    static long DeclaredLength(ReadOnlySpan<byte> stored)
    {
        long length = 0;
        for (int i = 0; i < Math.Min(5, stored.Length); i++)
        {
            length |= (long)(stored[i] & 0x7F) << (7 * i);
            if (stored[i] < 0x80)
                return length;
        }

        return -1;
    }
}
