using ManifestScan.Parquet.Format;

namespace ManifestScan.Parquet.Reading;

/// <summary>Checks what the footer says about a chunk before anything is read or allocated.</summary>
readonly record struct ChunkCheck(LeafColumn Column, ChunkMetadata Chunk, long RowCount, long DataEnd, ParquetReaderOptions Limits)
{
    /// <summary>Length of the mark at the start of the file.</summary>
    const long FirstByte = 4;

    /// <summary>First byte of the chunk: some writers give 0, or a place behind the data, where there is no dictionary page.</summary>
    public long Start => Chunk.DictionaryPageOffset is long offset && offset >= FirstByte && offset < Chunk.DataPageOffset
        ? offset
        : Chunk.DataPageOffset;

    /// <exception cref="ParquetFormatException">Something contradicts the schema, the row group, the file or the limits.</exception>
    public void Require()
    {
        var place = new Place(Column.Field.Name, Start);
        if (Chunk.Type != Column.Element.Type)
            throw place.Damaged(
                FormattableString.Invariant($"physical type {(int)Chunk.Type} where the schema says {(int)Column.Element.Type!}"));
        if (Start < FirstByte || Start > DataEnd || Chunk.CompressedSize > DataEnd - Start)
            throw place.Damaged(
                FormattableString.Invariant($"a column of {Chunk.CompressedSize} bytes where the data of the file ends at byte {DataEnd}"));
        if (Chunk.CompressedSize > Limits.MaxChunkBytes)
            throw place.Damaged(
                FormattableString.Invariant($"a column of {Chunk.CompressedSize} bytes, above the limit of {Limits.MaxChunkBytes}"));
        if (Chunk.ValueCount > Limits.MaxValuesPerChunk)
            throw place.Damaged(
                FormattableString.Invariant($"a column of {Chunk.ValueCount} values, above the limit of {Limits.MaxValuesPerChunk}"));
        if (Column.IsList ? Chunk.ValueCount < RowCount : Chunk.ValueCount != RowCount)
            throw place.Damaged(FormattableString.Invariant($"a column of {Chunk.ValueCount} values in a row group of {RowCount} rows"));
    }
}
