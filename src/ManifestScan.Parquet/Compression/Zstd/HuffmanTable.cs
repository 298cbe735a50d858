using System.Numerics;

namespace ManifestScan.Parquet.Compression.Zstd;

/// <summary>A Huffman code of literals. Source: RFC 8878, 4.2.1.</summary>
sealed class HuffmanTable
{
    const int MaxBits = 11;
    const int MaxSymbols = 256;
    const int MaxWeightLog = 6;
    const int FirstDirectHeader = 128;

    readonly byte[] _symbols;
    readonly byte[] _lengths;
    readonly int _bits;

    HuffmanTable(int bits)
    {
        _bits = bits;
        _symbols = new byte[1 << bits];
        _lengths = new byte[1 << bits];
    }

    /// <summary>Reads the description of a code.</summary>
    /// <param name="data">Starts with the description.</param>
    /// <param name="length">Bytes it took.</param>
    public static HuffmanTable Read(ReadOnlySpan<byte> data, out int length)
    {
        if (data.IsEmpty)
            throw new InvalidDataException("A Zstandard Huffman table is cut off.");
        int header = data[0];
        int bytes = header < FirstDirectHeader ? header : (header - FirstDirectHeader + 2) / 2;
        if (bytes > data.Length - 1)
            throw new InvalidDataException("A Zstandard Huffman table is cut off.");
        length = bytes + 1;
        Span<byte> weights = stackalloc byte[MaxSymbols];
        int count = header < FirstDirectHeader
            ? ReadCompressed(data.Slice(1, bytes), weights)
            : ReadDirect(data.Slice(1, bytes), header - FirstDirectHeader + 1, weights);
        return FromWeights(weights, count);
    }

    /// <summary>Fills the target from one bit stream, which must end exactly with it.</summary>
    public void Decode(ReadOnlySpan<byte> stream, Span<byte> target)
    {
        var bits = new BackwardBits(stream);
        for (int i = 0; i < target.Length; i++)
        {
            int code = bits.Peek(_bits);
            target[i] = _symbols[code];
            bits.Skip(_lengths[code]);
        }

        if (bits.Left != 0)
            throw new InvalidDataException("A Zstandard literal stream does not end where it should.");
    }

    static int ReadDirect(ReadOnlySpan<byte> data, int count, Span<byte> weights)
    {
        for (int i = 0; i < count; i++)
            weights[i] = (byte)((i & 1) == 0 ? data[i / 2] >> 4 : data[i / 2] & 0xF);
        return count;
    }

    // Two states take turns; when one runs out of bits, the other still holds a last weight.
    static int ReadCompressed(ReadOnlySpan<byte> data, Span<byte> weights)
    {
        FseTable table = FseHeader.Read(data, MaxWeightLog, MaxBits + 1, out int length);
        var bits = new BackwardBits(data[length..]);
        int current = bits.Read(table.Log);
        int other = bits.Read(table.Log);
        int count = 0;
        while (true)
        {
            if (count > MaxSymbols - 3)
                throw new InvalidDataException("A Zstandard Huffman table has too many weights.");
            weights[count++] = table.Symbol(current);
            current = table.Next(current, ref bits);
            if (bits.Left < 0)
            {
                weights[count++] = table.Symbol(other);
                return count;
            }

            (current, other) = (other, current);
        }
    }

    // The last weight is not stored: it is what is missing to a whole.
    static HuffmanTable FromWeights(Span<byte> weights, int count)
    {
        int sum = 0;
        foreach (byte weight in weights[..count])
            sum += weight == 0 ? 0 : 1 << (weight - 1);
        int bits = sum == 0 ? 0 : BitOperations.Log2((uint)sum) + 1;
        if (bits is 0 or > MaxBits || !BitOperations.IsPow2((1 << bits) - sum))
            throw new InvalidDataException("Zstandard Huffman weights do not add up.");
        weights[count++] = (byte)(BitOperations.Log2((uint)((1 << bits) - sum)) + 1);
        var table = new HuffmanTable(bits);
        int position = 0;
        for (int weight = 1; weight <= bits; weight++)
        {
            for (int symbol = 0; symbol < count; symbol++)
            {
                if (weights[symbol] == weight)
                    position = table.Fill(position, (byte)symbol, weight);
            }
        }

        return table;
    }

    int Fill(int position, byte symbol, int weight)
    {
        int count = 1 << (weight - 1);
        _symbols.AsSpan(position, count).Fill(symbol);
        _lengths.AsSpan(position, count).Fill((byte)(_bits + 1 - weight));
        return position + count;
    }
}
