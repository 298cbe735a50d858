using ManifestScan.Parquet.Buffers;
using ManifestScan.Parquet.Compression;
using ManifestScan.Parquet.Format;
using ManifestScan.Parquet.Thrift;

namespace ManifestScan.Parquet.Reading;

/// <summary>The pages of one column chunk, in order; sizes, checksums and counts are checked before a page is handed out.</summary>
/// <param name="chunk">The chunk as stored.</param>
/// <param name="start">Where it begins in the file.</param>
/// <param name="codec">How its pages are compressed.</param>
/// <param name="limits">Page and chunk size limits, and whether checksums are compared.</param>
sealed class PageSource(ReadOnlyMemory<byte> chunk, Place start, Codec codec, ParquetReaderOptions limits)
{
    int _position;
    long _decompressed;

    /// <summary>The next dictionary or data page; index pages are passed over.</summary>
    /// <exception cref="ParquetFormatException">The chunk ends, or the page is damaged.</exception>
    public Page Next()
    {
        while (true)
        {
            Place place = start with { Offset = start.Offset + _position };
            if (_position == chunk.Length)
                throw place.Damaged("the end of the column chunk where more values are announced");
            PageHeader header = ReadHeader();
            if (header.CompressedSize > chunk.Length - _position)
                throw place.Damaged(
                    FormattableString.Invariant($"a page of {header.CompressedSize} bytes where {chunk.Length - _position} are left"));
            ReadOnlyMemory<byte> stored = chunk.Slice(_position, header.CompressedSize);
            _position += header.CompressedSize;
            if (limits.VerifyChecksums && header.Crc is uint crc && Crc32.Of(stored.Span) != crc)
                throw place.Damaged("a page whose checksum does not fit its content");
            if (header.Type != PageType.Index)
                return Open(header, stored, place);
        }
    }

    PageHeader ReadHeader()
    {
        var thrift = new ThriftReader(chunk.Span[_position..], start.Offset + _position);
        PageHeader header = PageHeaderReader.Read(ref thrift);
        _position += thrift.Position;
        return header;
    }

    Page Open(in PageHeader header, ReadOnlyMemory<byte> stored, Place place)
    {
        if (header.UncompressedSize > limits.MaxPageBytes)
            throw place.Damaged(
                FormattableString.Invariant($"a page of {header.UncompressedSize} bytes, above the limit of {limits.MaxPageBytes}"));
        _decompressed += header.UncompressedSize;
        if (_decompressed > limits.MaxChunkBytes)
        {
            throw place.Damaged(
                FormattableString.Invariant($"a column of at least {_decompressed} bytes decompressed, above the limit of {limits.MaxChunkBytes}"));
        }

        return header.Type switch
        {
            PageType.Data or PageType.Dictionary =>
                new Page(header, default, PageDecompressor.Decompress(stored, codec, header.UncompressedSize, place), place),
            PageType.DataV2 => OpenV2(header, stored, place),
            _ => throw place.Damaged(FormattableString.Invariant($"page type {(int)header.Type}, which is unknown")),
        };
    }

    Page OpenV2(in PageHeader header, ReadOnlyMemory<byte> stored, Place place)
    {
        long levelBytes = (long)header.RepetitionLength + header.DefinitionLength;
        if (levelBytes > Math.Min(stored.Length, header.UncompressedSize))
            throw place.Damaged("levels longer than their page");
        ReadOnlyMemory<byte> values = stored[(int)levelBytes..];
        int size = header.UncompressedSize - (int)levelBytes;

        // Without values some writers store nothing at all, not even an empty compressed block.
        bool isCompressed = header.IsCompressed && !(values.IsEmpty && size == 0);
        Codec valueCodec = isCompressed ? codec : Codec.Uncompressed;
        return new Page(header, stored[..(int)levelBytes], PageDecompressor.Decompress(values, valueCodec, size, place), place);
    }
}
