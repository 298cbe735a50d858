using System.Buffers.Binary;
using ManifestScan.Parquet.Format;

namespace ManifestScan.Parquet.Reading;

/// <summary>Finds and reads the footer at the end of a file.</summary>
static class FooterSource
{
    const int MagicBytes = 4;
    const int TailBytes = 8;

    /// <summary>The footer, and the byte before which all column data must end.</summary>
    /// <exception cref="ParquetFormatException">Not a Parquet file, encrypted, or damaged.</exception>
    public static (FileMetadata File, long DataEnd) Read(Stream stream, ParquetReaderOptions limits)
    {
        long length = stream.Length;
        if (length < MagicBytes + TailBytes)
            throw new ParquetFormatException(
                FormattableString.Invariant($"The file has {length} bytes; a Parquet file has at least {MagicBytes + TailBytes}."));
        RequireMagic(ReadBytes(stream, 0, MagicBytes), "start");
        byte[] tail = ReadBytes(stream, length - TailBytes, TailBytes);
        RequireMagic(tail.AsSpan(MagicBytes), "end");
        long footerLength = BinaryPrimitives.ReadUInt32LittleEndian(tail);
        if (footerLength > length - MagicBytes - TailBytes)
            throw new ParquetFormatException(
                FormattableString.Invariant($"The footer should have {footerLength} bytes, more than the file holds."));
        if (footerLength > limits.MaxFooterBytes)
            throw new ParquetFormatException(
                FormattableString.Invariant($"The footer has {footerLength} bytes, above the limit of {limits.MaxFooterBytes}."));
        long start = length - TailBytes - footerLength;
        return (FooterReader.Read(ReadBytes(stream, start, (int)footerLength), start, limits), start);
    }

    static void RequireMagic(ReadOnlySpan<byte> found, string where)
    {
        if (found.SequenceEqual("PARE"u8))
            throw new ParquetFormatException("The file is encrypted, which is not supported.");
        if (!found.SequenceEqual("PAR1"u8))
            throw new ParquetFormatException($"The file has no Parquet mark (PAR1) at its {where}.");
    }

    static byte[] ReadBytes(Stream stream, long start, int count)
    {
        byte[] bytes = new byte[count];
        stream.Position = start;
        if (stream.ReadAtLeast(bytes, count, throwOnEndOfStream: false) < count)
            throw new ParquetFormatException(FormattableString.Invariant($"The file ends before byte {start + count}."));
        return bytes;
    }
}
