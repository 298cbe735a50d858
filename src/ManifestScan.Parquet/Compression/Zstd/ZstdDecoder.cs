using System.Buffers.Binary;

namespace ManifestScan.Parquet.Compression.Zstd;

/// <summary>Decompresses Zstandard frames without dictionaries. Source: RFC 8878.</summary>
/// <remarks>
/// The optional checksum of a frame's content is passed over: pages have a checksum of their own.
/// Memory grows with what really comes out, one block at a time.
/// </remarks>
static class ZstdDecoder
{
    /// <summary>Most bytes a block may stand for.</summary>
    public const int MaxBlock = 128 * 1024;

    const uint Magic = 0xFD2FB528;
    const uint SkippableMagic = 0x184D2A50;
    const uint SkippableMask = 0xFFFFFFF0;

    /// <summary>All frames one after another.</summary>
    /// <param name="data">The frames.</param>
    /// <param name="size">Most bytes to give.</param>
    /// <exception cref="InvalidDataException">The data is damaged, longer than wanted, or needs a dictionary.</exception>
    public static ReadOnlyMemory<byte> Decompress(ReadOnlySpan<byte> data, int size)
    {
        var output = new ZstdOutput(size);
        while (!data.IsEmpty)
        {
            uint magic = BinaryPrimitives.ReadUInt32LittleEndian(Take(ref data, 4));
            if (magic == Magic)
                ReadFrame(ref data, output);
            else if ((magic & SkippableMask) == SkippableMagic)
                SkipFrame(ref data);
            else
                throw new InvalidDataException("The data does not start like a Zstandard frame.");
        }

        return output.Memory;
    }

    static void SkipFrame(ref ReadOnlySpan<byte> data)
    {
        uint length = BinaryPrimitives.ReadUInt32LittleEndian(Take(ref data, 4));
        Take(ref data, (int)Math.Min(length, int.MaxValue));
    }

    static void ReadFrame(ref ReadOnlySpan<byte> data, ZstdOutput output)
    {
        bool hasChecksum = ReadFrameHeader(ref data);
        output.BeginFrame();
        var literals = new ZstdLiterals();
        var sequences = new ZstdSequences();
        for (bool isLast = false; !isLast;)
        {
            ReadOnlySpan<byte> bytes = Take(ref data, 3);
            int header = bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
            isLast = (header & 1) != 0;
            ReadBlock(ref data, header >> 1 & 3, header >> 3, literals, sequences, output);
        }

        if (hasChecksum)
            Take(ref data, 4);
    }

    // Window and content size are not needed: the page header says how much is wanted.
    static bool ReadFrameHeader(ref ReadOnlySpan<byte> data)
    {
        int descriptor = Take(ref data, 1)[0];
        bool isSingleSegment = (descriptor & 0x20) != 0;
        if ((descriptor & 0x08) != 0)
            throw new InvalidDataException("A Zstandard frame uses a reserved bit.");
        Take(ref data, isSingleSegment ? 0 : 1);
        int dictionaryBytes = (descriptor & 3) switch { 3 => 4, int bytes => bytes };
        if (Take(ref data, dictionaryBytes).ContainsAnyExcept((byte)0))
            throw new InvalidDataException("A Zstandard frame needs a dictionary.");
        Take(ref data, (descriptor >> 6) switch { 0 => isSingleSegment ? 1 : 0, 1 => 2, 2 => 4, _ => 8 });
        return (descriptor & 0x04) != 0;
    }

    static void ReadBlock(
        ref ReadOnlySpan<byte> data, int type, int size, ZstdLiterals literals, ZstdSequences sequences, ZstdOutput output)
    {
        if (size > MaxBlock)
            throw new InvalidDataException("A Zstandard block is too large.");
        int before = output.Count;
        switch (type)
        {
            case 0:
                output.Append(Take(ref data, size));
                break;
            case 1:
                output.Fill(Take(ref data, 1)[0], size);
                break;
            case 2:
                ReadOnlySpan<byte> block = Take(ref data, size);
                ReadOnlySpan<byte> blockLiterals = literals.Read(block, out int length);
                sequences.Execute(block[length..], blockLiterals, output);
                break;
            default:
                throw new InvalidDataException("A Zstandard block is of a reserved type.");
        }

        if (output.Count - before > MaxBlock)
            throw new InvalidDataException("A Zstandard block stands for too many bytes.");
    }

    static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> data, int count)
    {
        if (count > data.Length)
            throw new InvalidDataException("Zstandard data is cut off.");
        ReadOnlySpan<byte> taken = data[..count];
        data = data[count..];
        return taken;
    }
}
