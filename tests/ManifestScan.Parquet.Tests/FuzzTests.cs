using ManifestScan.Parquet.Tests.Tables;

namespace ManifestScan.Parquet.Tests;

/// <summary>Damaged files give <see cref="ParquetFormatException"/> or a clean read; nothing else, not slowly, and not at any price in memory.</summary>
public sealed class FuzzTests
{
#if DEBUG
    const int Rounds = 1500;
#else
    const int Rounds = 15_000;
#endif

    // A valid file here takes well under 1 MB; what is left is what honest claims within these limits may cost.
    const long MaxBytesPerRead = 64_000_000;

    // Checksums would catch nearly every damage inside a page before the code behind them is reached.
    static readonly ParquetReaderOptions Limits = new() { VerifyChecksums = false, MaxValuesPerChunk = 1 << 20, MaxPageBytes = 1 << 22, MaxTextBytes = 1 << 22 };

    [Theory]
    [InlineData(1, ParquetCompression.None)]
    [InlineData(2, ParquetCompression.Snappy)]
    public void Read_FlippedBytes_FailsCleanly(int seed, ParquetCompression compression)
    {
        byte[] file = Sample(seed, compression);
        var random = new Random(seed);
        for (int round = 0; round < Rounds; round++)
        {
            byte[] damaged = (byte[])file.Clone();
            for (int flips = random.Next(1, 6); flips > 0; flips--)
                damaged[Position(random, file.Length)] = (byte)random.Next(256);
            AssertClean(damaged, seed, round);
        }
    }

    [Theory]
    [InlineData(3)]
    public void Read_CutOrStretched_FailsCleanly(int seed)
    {
        byte[] file = Sample(seed, ParquetCompression.None);
        var random = new Random(seed);
        for (int round = 0; round < Rounds; round++)
        {
            int at = Position(random, file.Length);
            int length = random.Next(1, 20);
            byte[] inserted = new byte[length];
            random.NextBytes(inserted);
            byte[] damaged = random.Next(3) switch
            {
                0 => file[..at],
                1 => [.. file[..at], .. inserted, .. file[at..]],
                _ => [.. file[..at], .. file[Math.Min(file.Length, at + length)..]],
            };
            AssertClean(damaged, seed, round);
        }
    }

    [Theory]
    [InlineData(4)]
    public void Read_RandomFooter_FailsCleanly(int seed)
    {
        var random = new Random(seed);
        for (int round = 0; round < Rounds; round++)
        {
            byte[] footer = new byte[random.Next(0, 200)];
            random.NextBytes(footer);
            byte[] file = [.. "PAR1"u8, .. footer, .. BitConverter.GetBytes(footer.Length), .. "PAR1"u8];
            AssertClean(file, seed, round);
        }
    }

    static byte[] Sample(int seed, ParquetCompression compression) =>
        RandomTable.Create(seed, 60).Write(new ParquetWriterOptions { Compression = compression, PageBytes = 200 }, 40);

    // Half of the damage goes to the footer, which steers everything.
    static int Position(Random random, int length) => random.Next(2) == 0 ? random.Next(length) : length - 1 - random.Next(Math.Min(length, 3000));

    static void AssertClean(byte[] file, int seed, int round)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            using ParquetReader reader = ParquetReader.Open(new MemoryStream(file), Limits);
            for (int g = 0; g < reader.RowGroupCount; g++)
            {
                for (int c = 0; c < (reader.Schema?.Fields.Count ?? 0); c++)
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
