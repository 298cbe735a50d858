using System.Buffers.Binary;

namespace ManifestScan.Parquet.Compression.Zstd;

/// <summary>The literals of a block. Source: RFC 8878, 3.1.1.3.1.</summary>
sealed class ZstdLiterals
{
    const int JumpTable = 6;

    readonly byte[] _literals = new byte[ZstdDecoder.MaxBlock];

    // Kept from block to block, since a block may use the table of the one before.
    HuffmanTable? _table;

    /// <summary>Reads the literals and returns them; they stay valid until the next block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="length">Bytes of the block they took.</param>
    public ReadOnlySpan<byte> Read(ReadOnlySpan<byte> block, out int length)
    {
        if (block.IsEmpty)
            throw new InvalidDataException("A Zstandard block is empty.");
        int type = block[0] & 3;
        return type < 2 ? ReadPlain(block, type == 1, out length) : ReadCompressed(block, type == 3, out length);
    }

    ReadOnlySpan<byte> ReadPlain(ReadOnlySpan<byte> block, bool isRun, out int length)
    {
        int headerBytes = (block[0] >> 2 & 3) switch { 1 => 2, 3 => 3, _ => 1 };
        int size = (int)(Header(block, headerBytes) >> (headerBytes == 1 ? 3 : 4));
        length = headerBytes + (isRun ? 1 : size);
        if (size > _literals.Length || length > block.Length)
            throw new InvalidDataException("Zstandard literals are longer than their block.");
        if (!isRun)
            return block.Slice(headerBytes, size);
        _literals.AsSpan(0, size).Fill(block[headerBytes]);
        return _literals.AsSpan(0, size);
    }

    ReadOnlySpan<byte> ReadCompressed(ReadOnlySpan<byte> block, bool reusesTable, out int length)
    {
        int format = block[0] >> 2 & 3;
        int headerBytes = format switch { 0 or 1 => 3, 2 => 4, _ => 5 };
        int sizeBits = format switch { 0 or 1 => 10, 2 => 14, _ => 18 };
        ulong header = Header(block, headerBytes) >> 4;
        int size = (int)(header & ((1UL << sizeBits) - 1));
        int stored = (int)(header >> sizeBits);
        length = headerBytes + stored;
        if (size > _literals.Length || length > block.Length)
            throw new InvalidDataException("Zstandard literals are longer than their block.");
        ReadOnlySpan<byte> data = block.Slice(headerBytes, stored);
        if (!reusesTable)
        {
            _table = HuffmanTable.Read(data, out int tableBytes);
            data = data[tableBytes..];
        }

        HuffmanTable table = _table ?? throw new InvalidDataException("A Zstandard block uses the Huffman table of a block that had none.");
        Decode(table, data, size, format == 0);
        return _literals.AsSpan(0, size);
    }

    void Decode(HuffmanTable table, ReadOnlySpan<byte> data, int size, bool isSingle)
    {
        Span<byte> target = _literals.AsSpan(0, size);
        if (isSingle)
        {
            table.Decode(data, target);
            return;
        }

        if (data.Length < JumpTable)
            throw new InvalidDataException("A Zstandard jump table is cut off.");
        ReadOnlySpan<byte> jumps = data[..JumpTable];
        data = data[JumpTable..];
        int part = (size + 3) / 4;
        for (int i = 0; i < 4; i++)
        {
            int stored = i == 3 ? data.Length : BinaryPrimitives.ReadUInt16LittleEndian(jumps[(2 * i)..]);
            int decoded = i == 3 ? target.Length : part;
            if (stored > data.Length || decoded > target.Length)
                throw new InvalidDataException("A Zstandard literal stream is cut off.");
            table.Decode(data[..stored], target[..decoded]);
            data = data[stored..];
            target = target[decoded..];
        }
    }

    static ulong Header(ReadOnlySpan<byte> block, int bytes)
    {
        if (bytes > block.Length)
            throw new InvalidDataException("A Zstandard block is cut off.");
        ulong value = 0;
        for (int i = 0; i < bytes; i++)
            value |= (ulong)block[i] << (8 * i);
        return value;
    }
}
