using ManifestScan.Parquet.Buffers;
using ManifestScan.Parquet.Encodings;
using ManifestScan.Parquet.Reading;

namespace ManifestScan.Parquet.Tests.Encodings;

public sealed class RunLengthTests
{
    static readonly Place Here = new("c", 0);

    public static TheoryData<int> Widths => new(Enumerable.Range(1, 32));

    [Theory]
    [MemberData(nameof(Widths))]
    public void Encode_RunsAndLiterals_DecodeInPiecesOfAnySize(int width)
    {
        var random = new Random(width);
        int[] values = MixedValues(random, width);
        using var buffer = new GrowingBuffer();
        RunLengthEncoder.Write<int>(buffer, values, width);

        int[] decoded = new int[values.Length];
        var decoder = new RunLengthDecoder(buffer.Written, width, Here);
        for (int start = 0; start < values.Length;)
        {
            int count = Math.Min(values.Length - start, random.Next(1, 40));
            decoder.Read(decoded.AsSpan(start, count));
            start += count;
        }

        Assert.Equal(values, decoded);
    }

    [Fact]
    public void Encode_EqualValues_TakesAFewBytes()
    {
        using var buffer = new GrowingBuffer();

        RunLengthEncoder.Write<byte>(buffer, new byte[1_000_000], 1);

        Assert.InRange(buffer.Length, 1, 5);
    }

    [Fact]
    public void Decode_SpecificationExample_GivesZeroToSeven()
    {
        // Encodings.md: the numbers 1 through 7 (and 0) with bit width 3, here behind the header of one literal group.
        int[] decoded = new int[8];
        new RunLengthDecoder([0x03, 0b10001000, 0b11000110, 0b11111010], 3, Here).Read(decoded);

        Assert.Equal(Enumerable.Range(0, 8), decoded);
    }

    [Theory]
    [InlineData(new byte[0], 3)] // nothing at all
    [InlineData(new byte[] { 0x10 }, 3)] // a run without its value
    [InlineData(new byte[] { 0x00, 0x01 }, 3)] // a run of no values
    [InlineData(new byte[] { 0x10, 0x09 }, 3)] // a value of four bits
    [InlineData(new byte[] { 0x03 }, 3)] // literals without bytes
    [InlineData(new byte[] { 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01 }, 3)] // a header that never ends
    [InlineData(new byte[] { 0x08, 0x01 }, 3)] // four values where eight are wanted
    public void Decode_Damaged_IsRefused(byte[] data, int width) =>
        Assert.Throws<ParquetFormatException>(() => new RunLengthDecoder(data, width, Here).Read(new int[8]));

    static int[] MixedValues(Random random, int width)
    {
        int max = width >= 31 ? int.MaxValue : 1 << width;
        var values = new List<int>();
        while (values.Count < 2000)
            values.AddRange(Enumerable.Repeat(random.Next(max), random.Next(3) == 0 ? random.Next(1, 200) : 1));
        return values.ToArray();
    }
}
