using ManifestScan.Parquet.Buffers;
using ManifestScan.Parquet.Compression;
using ManifestScan.Parquet.Encodings;
using ManifestScan.Parquet.Format;

namespace ManifestScan.Parquet.Writing;

/// <summary>Encodes one column of one row group; works on nothing shared, so chunks may be encoded on any thread.</summary>
sealed class ChunkEncoder
{
    readonly ParquetField _field;
    readonly Levels _levels;
    readonly LeafValues _leaves;
    readonly ParquetWriterOptions _options;
    readonly Codec _codec;
    readonly GrowingBuffer _chunk;
    long _uncompressedSize;

    ChunkEncoder(ParquetField field, ParquetColumn column, ParquetWriterOptions options, GrowingBuffer chunk)
    {
        _chunk = chunk;
        _field = field;
        _levels = column.FindLevels(field.IsNullable);
        _leaves = column.FindLeaves();
        _options = options;
        _codec = PageCompressor.CodecOf(options.Compression);
    }

    public static EncodedChunk Encode(ParquetField field, ParquetColumn column, ParquetWriterOptions options)
    {
        var chunk = new GrowingBuffer();
        try
        {
            return new ChunkEncoder(field, column, options, chunk).Encode();
        }
        catch
        {
            chunk.Dispose();
            throw;
        }
    }

    EncodedChunk Encode()
    {
        DictionaryPlan? dictionary = _leaves.PlanDictionary(_options.MaxDictionaryBytes);
        if (dictionary is not null)
            WriteDictionaryPage(dictionary);
        long dataOffset = _chunk.Length;
        int pages = dictionary is null ? WritePlainPages() : WriteIdPages(dictionary);
        return new EncodedChunk(_chunk, new ChunkMetadata
        {
            Type = SchemaTree.Physical(_field.Type),
            Encodings = dictionary is null
                ? [PageEncoding.Plain, PageEncoding.Rle]
                : [PageEncoding.Plain, PageEncoding.Rle, PageEncoding.RleDictionary],
            Path = SchemaTree.Path(_field),
            Codec = _codec,
            ValueCount = _levels.EntryCount,
            UncompressedSize = _uncompressedSize,
            CompressedSize = _chunk.Length,
            DataPageOffset = dataOffset,
            DictionaryPageOffset = dictionary is null ? null : 0,
            DataPageCount = pages,
            Statistics = FindStatistics(),
        });
    }

    ChunkStatistics FindStatistics()
    {
        Bounds bounds = _leaves.FindBounds();
        long nulls = _levels.EntryCount - _leaves.Count;
        return new ChunkStatistics(
            bounds.Min,
            bounds.Max,
            nulls,
            bounds.Min is null ? null : bounds.IsMinExact,
            bounds.Max is null ? null : bounds.IsMaxExact);
    }

    void WriteDictionaryPage(DictionaryPlan dictionary)
    {
        using GrowingBuffer page = dictionary.Page;
        WritePage(PageType.Dictionary, page.Written, dictionary.EntryCount, PageEncoding.Plain);
    }

    int WritePlainPages()
    {
        var splitter = new PageSplitter(_levels, _options.PageBytes);
        List<PageRange> pages = _leaves.FixedBits > 0 ? splitter.ByBits(_leaves.FixedBits) : splitter.BySize(_leaves);
        using var page = new GrowingBuffer();
        foreach (PageRange range in pages)
        {
            page.Clear();
            WriteLevels(page, range);
            _leaves.WritePlain(page, range.ValueStart, range.ValueEnd);
            WritePage(PageType.Data, page.Written, range.EntryEnd - range.EntryStart, PageEncoding.Plain);
        }

        return pages.Count;
    }

    int WriteIdPages(DictionaryPlan dictionary)
    {
        // A width of 0 is allowed for a single entry but not known to every reader.
        int width = Math.Max(1, BitPacking.Width(dictionary.EntryCount - 1));
        List<PageRange> pages = new PageSplitter(_levels, _options.PageBytes).ByBits(width);
        using var page = new GrowingBuffer();
        foreach (PageRange range in pages)
        {
            page.Clear();
            WriteLevels(page, range);
            page.WriteByte((byte)width);
            RunLengthEncoder.Write<int>(page, dictionary.Ids.AsSpan(range.ValueStart, range.ValueEnd - range.ValueStart), width);
            WritePage(PageType.Data, page.Written, range.EntryEnd - range.EntryStart, PageEncoding.RleDictionary);
        }

        return pages.Count;
    }

    void WriteLevels(GrowingBuffer page, PageRange range)
    {
        WriteLevels(page, _levels.Repetition, 1, range);
        WriteLevels(page, _levels.Definition, BitPacking.Width(_levels.MaxDefinition), range);
    }

    static void WriteLevels(GrowingBuffer page, byte[]? levels, int width, PageRange range)
    {
        if (levels is null)
            return;
        int lengthPosition = page.Length;
        page.WriteInt32(0);
        RunLengthEncoder.Write<byte>(page, levels.AsSpan(range.EntryStart, range.EntryEnd - range.EntryStart), width);
        page.WriteInt32At(lengthPosition, page.Length - lengthPosition - 4);
    }

    void WritePage(PageType type, ReadOnlySpan<byte> content, int valueCount, PageEncoding encoding)
    {
        ReadOnlySpan<byte> stored = PageCompressor.Compress(content, _codec);
        int start = _chunk.Length;
        PageHeaderWriter.Write(_chunk, new PageHeader
        {
            Type = type,
            UncompressedSize = content.Length,
            CompressedSize = stored.Length,
            Crc = Crc32.Of(stored),
            ValueCount = valueCount,
            Encoding = encoding,
        });
        _uncompressedSize += _chunk.Length - start + content.Length;
        _chunk.Write(stored);
    }
}
