using ManifestScan.Parquet.Buffers;
using ManifestScan.Parquet.Thrift;

namespace ManifestScan.Parquet.Tests.Thrift;

public sealed class ThriftReaderTests
{
    [Fact]
    public void Skip_EveryType_StopsAtTheEndOfTheStruct()
    {
        using var buffer = new GrowingBuffer();
        var writer = new ThriftWriter(buffer);
        writer.BeginStruct();
        writer.Bool(1, true);
        writer.Int16(3, short.MinValue);
        writer.Int32(400, int.MinValue); // a field id too far away for the short header
        writer.Int64(401, long.MinValue);
        writer.Text(402, "ı");
        writer.List(403, ThriftType.Int32, 20);
        for (int i = 0; i < 20; i++)
            writer.Int32Element(-i);
        writer.BeginStruct(404);
        writer.EmptyStruct(1);
        writer.EndStruct();
        writer.EndStruct();

        var reader = new ThriftReader(buffer.Written, 0);
        reader.Skip(ThriftType.Struct);

        Assert.Equal(buffer.Length, reader.Position);
    }

    [Theory]
    [InlineData(new byte[] { 0x18, 0x05, 0x61 }, "Metadata at byte 102: a length or count larger than what is left.")]
    [InlineData(new byte[] { 0x19, 0xF3, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F }, "Metadata at byte 107: a length or count larger than what is left.")]
    [InlineData(new byte[] { 0x1B, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F }, "Metadata at byte 106: a length or count larger than what is left.")]
    [InlineData(new byte[] { 0x15, 0xFF }, "Metadata at byte 102: the end of the data inside a value.")]
    [InlineData(new byte[] { 0x1E }, "Metadata at byte 101: an unknown field type.")]
    [InlineData(new byte[] { 0x16, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80 }, "Metadata at byte 111: a number of more than ten bytes.")]
    public void Skip_Damaged_SaysWhere(byte[] data, string message) =>
        Assert.Equal(message, Assert.Throws<ParquetFormatException>(() => Skip(data)).Message);

    [Fact]
    public void Skip_NestedWithoutEnd_StopsAtAFixedDepth()
    {
        byte[] nested = Enumerable.Repeat((byte)0x1C, 100_000).ToArray();

        Assert.EndsWith("nested too deeply.", Assert.Throws<ParquetFormatException>(() => Skip(nested)).Message, StringComparison.Ordinal);
    }

    static void Skip(byte[] data) => new ThriftReader(data, 100).Skip(ThriftType.Struct);
}
