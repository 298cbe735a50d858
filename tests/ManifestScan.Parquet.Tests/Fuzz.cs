using ManifestScan.Parquet.Tests.Tables;

namespace ManifestScan.Parquet.Tests;

/// <summary>Damages files and checks that reading them ends well.</summary>
static class Fuzz
{
#if DEBUG
    public const int Rounds = 500;
#else
    public const int Rounds = 15_000;
#endif

    // A valid file here takes well under 1 MB; what is left is what honest claims within these limits may cost.
    const long MaxBytesPerRead = 64_000_000;

    // Checksums would catch nearly every damage inside a page before the code behind them is reached.
    static readonly ParquetReaderOptions Limits = new()
    {
        VerifyChecksums = false,
        MaxValuesPerChunk = 1 << 20,
        MaxPageBytes = 1 << 22,
        MaxChunkBytes = 1 << 23,
        MaxTextBytes = 1 << 22,
    };

    public static byte[] Flipped(byte[] file, Random random)
    {
        byte[] damaged = (byte[])file.Clone();
        for (int flips = random.Next(1, 6); flips > 0; flips--)
            damaged[Position(random, file.Length)] = (byte)random.Next(256);
        return damaged;
    }

    // Half of the damage goes to the footer, which steers everything.
    public static int Position(Random random, int length) =>
        random.Next(2) == 0 ? random.Next(length) : length - 1 - random.Next(Math.Min(length, 3000));

    public static void AssertClean(byte[] file, int seed, int round)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            using ParquetReader reader = ParquetReader.Open(new MemoryStream(file), Limits);
            for (int g = 0; g < reader.RowGroupCount; g++)
            {
                for (int c = 0; c < reader.Schema.Fields.Count; c++)
                    ReadQuietly(reader, g, c);
            }
        }
        catch (ParquetFormatException)
        {
            // The one exception that content may cause.
        }
        catch (Exception other)
        {
            Assert.Fail(FormattableString.Invariant($"Seed {seed}, round {round}: {other}"));
        }

        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(allocated < MaxBytesPerRead, FormattableString.Invariant($"Seed {seed}, round {round}: {allocated} bytes allocated"));
    }

    static void ReadQuietly(ParquetReader reader, int rowGroup, int column)
    {
        try
        {
            _ = TestColumns.ToValues(reader.ReadColumn(rowGroup, column)).Count();
            _ = reader.GetStatistics(rowGroup, column);
        }
        catch (ParquetFormatException)
        {
            // The next column may still be whole.
        }
    }
}
