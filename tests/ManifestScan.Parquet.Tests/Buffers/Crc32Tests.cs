using System.Text;
using ManifestScan.Parquet.Buffers;

namespace ManifestScan.Parquet.Tests.Buffers;

public sealed class Crc32Tests
{
    [Theory]
    [InlineData("", 0u)]
    [InlineData("123456789", 0xCBF43926)] // the check value of CRC-32/ISO-HDLC
    [InlineData("The quick brown fox jumps over the lazy dog", 0x414FA339)]
    public void Of_KnownTexts_GivesTheKnownValue(string text, uint expected) =>
        Assert.Equal(expected, Crc32.Of(Encoding.ASCII.GetBytes(text)));
}
