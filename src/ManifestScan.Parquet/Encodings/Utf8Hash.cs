using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ManifestScan.Parquet.Encodings;

/// <summary>A fast hash of bytes, seeded anew in each process so that a hostile file cannot choose collisions.</summary>
/// <remarks>Multiply-and-fold in the manner of wyhash. Values never leave the process and never decide an order.</remarks>
static class Utf8Hash
{
    const ulong Odd1 = 0x9E3779B97F4A7C15;
    const ulong Odd2 = 0xD6E8FEB86659FD93;

    static readonly ulong Seed = BinaryPrimitives.ReadUInt64LittleEndian(RandomNumberGenerator.GetBytes(8));

    public static int Of(ReadOnlySpan<byte> bytes)
    {
        unchecked
        {
            ulong hash = Seed ^ ((ulong)bytes.Length * Odd1);
            for (; bytes.Length > 16; bytes = bytes[16..])
                hash = Fold(Low(bytes) ^ Odd1, Low(bytes[8..]) ^ hash);
            (ulong first, ulong last) = Ends(bytes);
            return (int)Fold(Fold(first ^ Odd1, last ^ hash) ^ Seed, Odd2);
        }
    }

    // Up to 16 bytes as two overlapping words.
    static (ulong First, ulong Last) Ends(ReadOnlySpan<byte> bytes) => bytes.Length switch
    {
        >= 8 => (Low(bytes), Low(bytes[^8..])),
        >= 4 => (BinaryPrimitives.ReadUInt32LittleEndian(bytes), BinaryPrimitives.ReadUInt32LittleEndian(bytes[^4..])),
        > 0 => (((ulong)bytes[0] << 16) | ((ulong)bytes[bytes.Length / 2] << 8) | bytes[^1], 0),
        _ => (0, 0),
    };

    static ulong Low(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt64LittleEndian(bytes);

    static ulong Fold(ulong a, ulong b)
    {
        ulong high = Math.BigMul(a, b, out ulong low);
        return high ^ low;
    }
}
