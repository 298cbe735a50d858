using System.Buffers.Binary;
using ManifestScan.Parquet.Reading;

namespace ManifestScan.Parquet.Compression;

/// <summary>Decompresses one LZ4 block (LZ4_RAW). Source: lz4_Block_format.md.</summary>
static class Lz4Decoder
{
    const int MinMatch = 4;

    // A length grows by at most 255 with each byte.
    const int MaxRatio = 255;

    /// <exception cref="ParquetFormatException">The block is damaged or has another length.</exception>
    public static byte[] Decompress(ReadOnlySpan<byte> block, int size, Place place)
    {
        if (size > (block.Length + 1L) * MaxRatio)
            throw place.Damaged("an LZ4 block too short for its declared length");
        byte[] content = new byte[size];
        int written = 0;
        while (!block.IsEmpty)
        {
            int token = block[0];
            block = block[1..];
            int literals = ReadLength(ref block, token >> 4, place);
            if (literals > block.Length || literals > size - written)
                throw place.Damaged("LZ4 literals longer than the block or the page");
            block[..literals].CopyTo(content.AsSpan(written));
            block = block[literals..];
            written += literals;
            if (!block.IsEmpty)
                written = CopyMatch(content, written, ref block, token & 0xF, place);
        }

        return written == size ? content : throw place.Damaged("an LZ4 block shorter than declared");
    }

    static int CopyMatch(byte[] content, int written, ref ReadOnlySpan<byte> block, int code, Place place)
    {
        if (block.Length < 2)
            throw place.Damaged("an LZ4 block that ends inside a match");
        int distance = BinaryPrimitives.ReadUInt16LittleEndian(block);
        block = block[2..];
        int length = ReadLength(ref block, code, place) + MinMatch;
        if (distance == 0 || distance > written || length > content.Length - written)
            throw place.Damaged("an LZ4 match outside the page");
        Matches.Copy(content, written, distance, length);
        return written + length;
    }

    static int ReadLength(ref ReadOnlySpan<byte> block, int code, Place place)
    {
        long length = code;
        for (int more = code == 15 ? 255 : 0; more == 255; length += more)
        {
            if (block.IsEmpty)
                throw place.Damaged("an LZ4 block that ends inside a length");
            more = block[0];
            block = block[1..];
        }

        return length <= int.MaxValue - MinMatch ? (int)length : throw place.Damaged("an LZ4 length out of range");
    }
}
