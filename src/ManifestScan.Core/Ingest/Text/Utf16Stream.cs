using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text.Unicode;

namespace ManifestScan.Ingest.Text;

/// <summary>UTF-8 from UTF-16 of either byte order; unpaired surrogates and a lone last byte become U+FFFD.</summary>
sealed class Utf16Stream(Stream content, bool isBigEndian) : DecodingStream(content)
{
    readonly char[] _characters = new char[1 << 14];

    protected override int Decode(Span<byte> input, Span<byte> output, bool isLast, out int used)
    {
        int count = input.Length / 2;
        Span<ushort> units = MemoryMarshal.Cast<char, ushort>(_characters.AsSpan(0, count));
        MemoryMarshal.Cast<byte, ushort>(input[..(count * 2)]).CopyTo(units);
        if (isBigEndian == BitConverter.IsLittleEndian)
        {
            BinaryPrimitives.ReverseEndianness(units, units);
        }
        Utf8.FromUtf16(_characters.AsSpan(0, count), output, out int read, out int written, replaceInvalidSequences: true, isLast);
        used = read * 2;
        if (isLast && used < input.Length)
        {
            "\uFFFD"u8.CopyTo(output[written..]);
            written += 3;
            used = input.Length;
        }
        return written;
    }
}
