namespace ManifestScan.Pipeline;

public class ByteSizeTests
{
    [Theory]
    [InlineData("268435456", 268435456)]
    [InlineData("256MiB", 268435456)]
    [InlineData("800MB", 800_000_000)]
    [InlineData("4GiB", 4L << 30)]
    [InlineData("4g", 4L << 30)]
    [InlineData("4 GiB", 4L << 30)]
    [InlineData("1.5GB", 1_500_000_000)]
    [InlineData("512mib", 512L << 20)]      // Turkish has another capital i
    public void Parse_Size_GivesBytes(string text, long expected)
    {
        var faults = new List<string>();

        Assert.Equal(expected, ByteSize.Parse(text, faults));
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("")]
    [InlineData("255MiB")]
    [InlineData("GiB")]
    [InlineData("-4GiB")]
    [InlineData("1,5GB")]
    [InlineData("4 bananas")]
    [InlineData("1.2.3GB")]
    [InlineData("99999999999999999999999999999GiB")]
    [InlineData("1e9")]
    public void Parse_AnythingElse_IsOneFault(string text)
    {
        var faults = new List<string>();

        Assert.Null(ByteSize.Parse(text, faults));
        Assert.Single(faults);
    }

    [Fact]
    public void Parse_Nothing_IsNoBound() => Assert.Null(ByteSize.Parse(null, []));
}
