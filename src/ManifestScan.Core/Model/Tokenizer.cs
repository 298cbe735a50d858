using System.Security.Cryptography;
using System.Text;

namespace ManifestScan.Model;

/// <summary>Turns a personal value into a token that only the holder of the key can make again.</summary>
/// <remarks>
/// HMAC-SHA256 under the key, so that numbers cannot be found by trying them all. The kind goes in too: a telephone and a ticket of the
/// same digits get different tokens. Source: EDPB Guidelines 01/2025, keyed one-way functions.
/// </remarks>
public sealed class Tokenizer
{
    readonly byte[] _key;

    Tokenizer(byte[] key) => _key = key;

    /// <summary>With a key of the user's.</summary>
    public static Tokenizer FromKey(ReadOnlySpan<byte> key) =>
        new(HKDF.DeriveKey(HashAlgorithmName.SHA256, key.ToArray(), 32, info: "manifestscan tokens, given key"u8.ToArray()));

    /// <summary>With a key made of the inputs' bytes: equal inputs give equal tokens, and nobody without them can make one.</summary>
    /// <param name="keyMaterial">For each input a hash of its bytes that is written nowhere, in any order.</param>
    public static Tokenizer FromInputs(IEnumerable<string> keyMaterial) =>
        new(HKDF.DeriveKey(
            HashAlgorithmName.SHA256,
            Encoding.ASCII.GetBytes(string.Join('\n', keyMaterial.Order(StringComparer.Ordinal))),
            32,
            info: "manifestscan tokens, key of the inputs"u8.ToArray()));

    /// <summary>The token of a value: the kind, a colon and 26 digits and letters.</summary>
    public string Token(string kind, ReadOnlySpan<byte> utf8) => $"{kind}:{TravellerTable.Format(Bits(kind, utf8))}";

    /// <summary>The 128 bits of a token, where it takes the place of an id or a number.</summary>
    public UInt128 Bits(string kind, ReadOnlySpan<byte> utf8)
    {
        int length = kind.Length + 1 + utf8.Length;
        Span<byte> message = length <= 256 ? stackalloc byte[length] : new byte[length];
        Encoding.ASCII.GetBytes(kind, message);
        message[kind.Length] = 0;
        utf8.CopyTo(message[(kind.Length + 1)..]);
        Span<byte> digest = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_key, message, digest);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(digest);
    }

    /// <summary>The keyed form of an id of 128 bits.</summary>
    public UInt128 Id(string kind, UInt128 id)
    {
        Span<byte> bytes = stackalloc byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128BigEndian(bytes, id);
        return Bits(kind, bytes);
    }
}
