using System.Text;

namespace ManifestScan.Ingest.Text;

/// <summary>UTF-8 from an encoding of one byte per character.</summary>
sealed class SingleByteStream : DecodingStream
{
    readonly byte[][] _utf8 = new byte[256][];

    internal SingleByteStream(Stream content, string characters)
        : base(content)
    {
        for (int b = 0; b < 256; b++)
        {
            _utf8[b] = Encoding.UTF8.GetBytes(characters[b].ToString());
        }
    }

    protected override int Decode(Span<byte> input, Span<byte> output, bool isLast, out int used)
    {
        used = input.Length;
        int written = 0;
        while (!input.IsEmpty)
        {
            int plain = input.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            plain = plain < 0 ? input.Length : plain;
            input[..plain].CopyTo(output[written..]);
            written += plain;
            int at = plain;
            for (; at < input.Length && input[at] >= 0x80; at++)
            {
                foreach (byte b in _utf8[input[at]])
                {
                    output[written++] = b;
                }
            }
            input = input[at..];
        }
        return written;
    }
}
