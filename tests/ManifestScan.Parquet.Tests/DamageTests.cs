using System.Buffers.Binary;
using ManifestScan.Parquet.Tests.Tables;

namespace ManifestScan.Parquet.Tests;

public sealed class DamageTests
{
    static readonly TestTable Table = TestTable.Of(ParquetType.String, Enumerable.Range(0, 100).Select(i => $"text {i}").ToArray());

    [Fact]
    public void ReadColumn_AnyByteOfAPageChanged_IsCaughtByChecksum()
    {
        byte[] file = Table.Write(new ParquetWriterOptions { Compression = ParquetCompression.None });
        int footer = file.Length - 8 - BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(file.Length - 8));
        for (int i = footer - 100; i < footer; i++)
        {
            byte[] damaged = (byte[])file.Clone();
            damaged[i] ^= 1;
            using ParquetReader reader = ParquetReader.Open(new MemoryStream(damaged));

            ParquetFormatException error = Assert.Throws<ParquetFormatException>(() => reader.ReadColumn(0, 0));
            Assert.Equal("Column 'c' at byte 4: a page whose checksum does not fit its content.", error.Message);
        }
    }

    [Fact]
    public void ReadColumn_ChecksumsOff_DoesNotCompareThem()
    {
        byte[] file = Table.Write(new ParquetWriterOptions { Compression = ParquetCompression.None });
        int text = file.AsSpan().IndexOf("text 50"u8);
        file[text] = (byte)'T';
        using ParquetReader reader = ParquetReader.Open(new MemoryStream(file), new ParquetReaderOptions { VerifyChecksums = false });

        Assert.Equal("Text 50", reader.ReadColumn(0, 0).GetString(50));
    }

    [Fact]
    public void ReadColumn_TextNotUtf8_IsAnError()
    {
        byte[] file = Table.Write(new ParquetWriterOptions { Compression = ParquetCompression.None });
        file[file.AsSpan().IndexOf("text 50"u8)] = 0xFF;
        using ParquetReader reader = ParquetReader.Open(new MemoryStream(file), new ParquetReaderOptions { VerifyChecksums = false });

        ParquetFormatException error = Assert.Throws<ParquetFormatException>(() => reader.ReadColumn(0, 0));
        Assert.Equal("Column 'c' at byte 4: text that is not valid UTF-8.", error.Message);
    }

    [Fact]
    public void Open_Empty_SaysSo() =>
        AssertRefused([], "The file has 0 bytes; a Parquet file has at least 12.");

    [Fact]
    public void Open_OtherFile_SaysSo() =>
        AssertRefused("id;name;date of birth"u8.ToArray(), "The file has no Parquet mark (PAR1) at its start.");

    [Fact]
    public void Open_FileCutShort_SaysSo() =>
        AssertRefused(Table.Write()[..500], "The file has no Parquet mark (PAR1) at its end.");

    [Fact]
    public void Open_Encrypted_SaysSo() =>
        AssertRefused("PARE........PARE"u8.ToArray(), "The file is encrypted, which is not supported.");

    [Fact]
    public void Open_FooterLongerThanFile_SaysSo() =>
        AssertRefused([.. "PAR1"u8, 0xFF, 0xFF, 0xFF, 0x7F, .. "PAR1"u8], "The footer should have 2147483647 bytes, more than the file holds.");

    [Fact]
    public void Open_FooterAboveLimit_SaysSo()
    {
        byte[] file = Table.Write(new ParquetWriterOptions { KeyValueMetadata = [new("k", new string('x', 2000))] });

        ParquetFormatException error = Assert.Throws<ParquetFormatException>(
            () => ParquetReader.Open(new MemoryStream(file), new ParquetReaderOptions { MaxFooterBytes = 1000 }));
        Assert.EndsWith("above the limit of 1000.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadColumn_MoreRowsThanLimit_SaysSo()
    {
        using ParquetReader reader = ParquetReader.Open(new MemoryStream(Table.Write()), new ParquetReaderOptions { MaxValuesPerChunk = 99 });

        ParquetFormatException error = Assert.Throws<ParquetFormatException>(() => reader.ReadColumn(0, 0));
        Assert.Equal("Column 'c' at byte 4: a column of 100 values, above the limit of 99.", error.Message);
    }

    [Fact]
    public void ReadColumn_PagesTogetherAboveLimit_SaysSo()
    {
        // 100,000 equal texts: a few kilobytes as stored, 20 pages of about 40 KB when decompressed.
        TestTable table = TestTable.Of(ParquetType.String, Enumerable.Repeat("equal", 100_000).ToArray());
        byte[] file = table.Write(new ParquetWriterOptions { MaxDictionaryBytes = 0, PageBytes = 40_000 });
        using ParquetReader reader = ParquetReader.Open(new MemoryStream(file), new ParquetReaderOptions { MaxChunkBytes = 100_000 });

        ParquetFormatException error = Assert.Throws<ParquetFormatException>(() => reader.ReadColumn(0, 0));
        Assert.EndsWith("bytes decompressed, above the limit of 100000.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadColumn_PageAboveLimit_SaysSo()
    {
        using ParquetReader reader = ParquetReader.Open(new MemoryStream(Table.Write()), new ParquetReaderOptions { MaxPageBytes = 50 });

        ParquetFormatException error = Assert.Throws<ParquetFormatException>(() => reader.ReadColumn(0, 0));
        Assert.EndsWith("above the limit of 50.", error.Message, StringComparison.Ordinal);
    }

    static void AssertRefused(byte[] file, string message) =>
        Assert.Equal(message, Assert.Throws<ParquetFormatException>(() => ParquetReader.Open(new MemoryStream(file))).Message);
}
