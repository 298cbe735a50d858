using ManifestScan.Model;

namespace ManifestScan.Pipeline;

/// <summary>A full disk is told before the run, not after an hour.</summary>
public class DiskNeedTests
{
    [Fact]
    public void Of_CompressedInputs_AreCountedAtEightTimesTheirSize() =>
        Assert.Equal(DiskNeed.Of([Source("a.csv", 8_000)]), DiskNeed.Of([Source("a.csv.gz", 1_000)]));

    [Fact]
    public void Check_TooLittleRoom_SaysHowMuchIsNeeded()
    {
        string output = Path.Combine(Path.GetTempPath(), "manifestscan-not-there", "deeper");

        IOException fault = Assert.Throws<IOException>(() => DiskNeed.Check(output, [Source("a.csv", 1L << 30)], _ => 100L << 20));

        Assert.Contains("may need 1040 MiB and the disk has 100 MiB free; nothing was read.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_AsksTheFolderThatExists()
    {
        string asked = "";
        DiskNeed.Check(Path.Combine(AppContext.BaseDirectory, "not", "there"), [], folder => { asked = folder; return long.MaxValue; });

        Assert.Equal(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar), asked.TrimEnd(Path.DirectorySeparatorChar));
    }

    [Fact]
    public void Check_UnknownRoom_LetsTheRunBegin() => DiskNeed.Check(".", [Source("a.csv", long.MaxValue / 2)], _ => null);

    [Fact]
    public void FreeBytesAt_ThisFolder_IsKnown() => Assert.True(DiskNeed.FreeBytesAt(AppContext.BaseDirectory) > 0);

    static Source Source(string name, long length) => new() { Index = 0, Name = name, Length = length, Open = () => Stream.Null };
}
