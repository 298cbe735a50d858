using ManifestScan.Parquet.Encodings;

namespace ManifestScan.Parquet.Compression.Zstd;

/// <summary>Reads the probabilities in front of entropy-coded data. Source: RFC 8878, 4.1.1.</summary>
static class FseHeader
{
    const int MinLog = 5;
    const int RepeatMore = 3;

    /// <summary>The table, and how many bytes its description took.</summary>
    /// <param name="data">Starts with the description.</param>
    /// <param name="maxLog">Larger tables are refused.</param>
    /// <param name="maxSymbol">Higher symbols are refused.</param>
    /// <param name="length">Bytes taken.</param>
    public static FseTable Read(ReadOnlySpan<byte> data, int maxLog, int maxSymbol, out int length)
    {
        long bit = 4;
        int log = Bits(data, 0, 4) + MinLog;
        if (log > maxLog)
            throw new InvalidDataException("A Zstandard table is too large.");
        Span<short> probabilities = stackalloc short[maxSymbol + 1];
        int symbol = 0;
        int remaining = 1 << log;
        while (remaining > 0 && symbol <= maxSymbol)
        {
            int probability = ReadProbability(data, ref bit, remaining);
            remaining -= Math.Abs(probability);
            probabilities[symbol++] = (short)probability;
            if (probability == 0)
                symbol += ReadZeros(data, ref bit);
        }

        length = (int)((bit + 7) / 8);
        if (remaining != 0 || symbol > maxSymbol + 1 || length > data.Length)
            throw new InvalidDataException("Zstandard probabilities do not add up.");
        return FseTable.FromProbabilities(probabilities[..symbol], log);
    }

    // Values 0 to remaining + 1 in as few bits as that takes; the low ones save a bit. One is subtracted, so that -1 can occur.
    static int ReadProbability(ReadOnlySpan<byte> data, ref long bit, int remaining)
    {
        int width = BitPacking.Width(remaining + 1);
        int saved = (1 << width) - 1 - (remaining + 1);
        int low = Bits(data, bit, width - 1);
        if (low < saved)
        {
            bit += width - 1;
            return low - 1;
        }

        int value = Bits(data, bit, width);
        bit += width;
        return (value >= 1 << (width - 1) ? value - saved : value) - 1;
    }

    static int ReadZeros(ReadOnlySpan<byte> data, ref long bit)
    {
        int zeros = 0;
        for (int more = RepeatMore; more == RepeatMore; zeros += more)
        {
            more = Bits(data, bit, 2);
            bit += 2;
        }

        return zeros;
    }

    static int Bits(ReadOnlySpan<byte> data, long bit, int count)
    {
        if (bit >= data.Length * 8L)
            throw new InvalidDataException("A Zstandard table is cut off.");
        int there = (int)Math.Min(count, (data.Length * 8L) - bit);
        return (int)BitPacking.At(data, bit, there);
    }
}
