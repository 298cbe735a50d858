using System.Numerics;

namespace ManifestScan.Parquet.Compression.Zstd;

/// <summary>A decoding table of finite state entropy. Source: RFC 8878, 4.1.1.</summary>
sealed class FseTable
{
    readonly byte[] _symbols;
    readonly byte[] _bits;
    readonly ushort[] _bases;

    FseTable(int log)
    {
        Log = log;
        _symbols = new byte[1 << log];
        _bits = new byte[1 << log];
        _bases = new ushort[1 << log];
    }

    /// <summary>The table has 2^Log states.</summary>
    public int Log { get; }

    /// <summary>A table that gives one symbol for ever and takes no bits.</summary>
    public static FseTable Constant(byte symbol)
    {
        var table = new FseTable(0);
        table._symbols[0] = symbol;
        return table;
    }

    /// <summary>A table from probabilities in units of 2^-log; -1 is "less than one unit".</summary>
    /// <exception cref="InvalidDataException">They do not add up.</exception>
    public static FseTable FromProbabilities(ReadOnlySpan<short> probabilities, int log)
    {
        var table = new FseTable(log);
        Span<int> next = stackalloc int[probabilities.Length];
        table.Spread(probabilities, next);
        for (int state = 0; state < table._symbols.Length; state++)
        {
            int order = next[table._symbols[state]]++;
            int bits = log - BitOperations.Log2((uint)order);
            table._bits[state] = (byte)bits;
            table._bases[state] = (ushort)((order << bits) - table._symbols.Length);
        }

        return table;
    }

    public byte Symbol(int state) => _symbols[state];

    public int Next(int state, ref BackwardBits bits) => _bases[state] + bits.Read(_bits[state]);

    void Spread(ReadOnlySpan<short> probabilities, Span<int> next)
    {
        int size = _symbols.Length;
        int high = size - 1;
        for (int symbol = 0; symbol < probabilities.Length; symbol++)
        {
            next[symbol] = Math.Max(1, (int)probabilities[symbol]);
            if (probabilities[symbol] < 0)
                _symbols[high--] = (byte)symbol;
        }

        int step = (size >> 1) + (size >> 3) + 3;
        int position = 0;
        for (int symbol = 0; symbol < probabilities.Length; symbol++)
        {
            for (int i = 0; i < probabilities[symbol]; i++)
            {
                _symbols[position] = (byte)symbol;
                do
                    position = (position + step) & (size - 1);
                while (position > high);
            }
        }

        if (position != 0)
            throw new InvalidDataException("Zstandard probabilities do not add up.");
    }
}
