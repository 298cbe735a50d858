namespace ManifestScan.Parquet.Compression.Zstd;

/// <summary>What the codes of sequences mean, and their predefined tables. Source: RFC 8878, 3.1.1.3.2 and appendix A.</summary>
static class SequenceCodes
{
    public const int MaxLiteralCode = 35;
    public const int MaxMatchCode = 52;

    /// <summary>The format allows more; beyond 2^31 nothing can lie in one page.</summary>
    public const int MaxOffsetCode = 31;

    public static readonly FseTable Literals = FseTable.FromProbabilities(
        [4, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 1, 1, 1, 1, 1, -1, -1, -1, -1], 6);

    public static readonly FseTable Matches = FseTable.FromProbabilities(
        [
            1, 4, 3, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
            1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1,
        ],
        6);

    public static readonly FseTable Offsets = FseTable.FromProbabilities(
        [1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1], 5);

    static readonly byte[] LiteralBits = [1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
    static readonly byte[] MatchBits = [1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
    static readonly int[] LiteralStarts = Starts(LiteralBits, 16);
    static readonly int[] MatchStarts = Starts(MatchBits, 35);

    /// <summary>Codes 0 to 15 are the length itself.</summary>
    public static int ReadLiteralLength(int code, ref BackwardBits bits) =>
        code < 16 ? code : LiteralStarts[code - 16] + bits.Read(LiteralBits[code - 16]);

    /// <summary>Codes 0 to 31 are the length less three.</summary>
    public static int ReadMatchLength(int code, ref BackwardBits bits) =>
        code < 32 ? code + 3 : MatchStarts[code - 32] + bits.Read(MatchBits[code - 32]);

    // Each code begins where the range of the one before ends.
    static int[] Starts(byte[] bits, int first)
    {
        int[] starts = new int[bits.Length];
        for (int i = 0; i < bits.Length; i++, first += 1 << bits[i - 1])
            starts[i] = first;
        return starts;
    }
}
