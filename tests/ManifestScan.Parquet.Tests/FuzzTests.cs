using ManifestScan.Parquet.Tests.Tables;

namespace ManifestScan.Parquet.Tests;

/// <summary>Damaged files give <see cref="ParquetFormatException"/> or a clean read, and take little memory.</summary>
public sealed class FuzzTests
{
    [Theory]
    [InlineData(1, ParquetCompression.None)]
    [InlineData(2, ParquetCompression.Snappy)]
    public void Read_FlippedBytes_FailsCleanly(int seed, ParquetCompression compression)
    {
        byte[] file = Sample(seed, compression);
        var random = new Random(seed);
        for (int round = 0; round < Fuzz.Rounds; round++)
            Fuzz.AssertClean(Fuzz.Flipped(file, random), seed, round);
    }

    [Theory]
    [InlineData(3)]
    public void Read_CutOrStretched_FailsCleanly(int seed)
    {
        byte[] file = Sample(seed, ParquetCompression.None);
        var random = new Random(seed);
        for (int round = 0; round < Fuzz.Rounds; round++)
        {
            int at = Fuzz.Position(random, file.Length);
            int length = random.Next(1, 20);
            byte[] inserted = new byte[length];
            random.NextBytes(inserted);
            byte[] damaged = random.Next(3) switch
            {
                0 => file[..at],
                1 => [.. file[..at], .. inserted, .. file[at..]],
                _ => [.. file[..at], .. file[Math.Min(file.Length, at + length)..]],
            };
            Fuzz.AssertClean(damaged, seed, round);
        }
    }

    [Theory]
    [InlineData(4)]
    public void Read_RandomFooter_FailsCleanly(int seed)
    {
        var random = new Random(seed);
        for (int round = 0; round < Fuzz.Rounds; round++)
        {
            byte[] footer = new byte[random.Next(0, 200)];
            random.NextBytes(footer);
            byte[] file = [.. "PAR1"u8, .. footer, .. BitConverter.GetBytes(footer.Length), .. "PAR1"u8];
            Fuzz.AssertClean(file, seed, round);
        }
    }

    static byte[] Sample(int seed, ParquetCompression compression) =>
        RandomTable.Create(seed, 60).Write(new ParquetWriterOptions { Compression = compression, PageBytes = 200 }, 40);
}
