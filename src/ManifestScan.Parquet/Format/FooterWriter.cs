using ManifestScan.Parquet.Buffers;
using ManifestScan.Parquet.Thrift;

namespace ManifestScan.Parquet.Format;

/// <summary>Writes the footer: schema, row groups, key-value metadata.</summary>
static class FooterWriter
{
    // Version 1 of the format names what every reader knows; version 2 pages are not written.
    const int FormatVersion = 1;

    public static void Write(GrowingBuffer buffer, FileMetadata file)
    {
        var thrift = new ThriftWriter(buffer);
        thrift.BeginStruct();
        thrift.Int32(1, FormatVersion);
        thrift.List(2, ThriftType.Struct, file.Schema.Count);
        foreach (SchemaElement element in file.Schema)
            SchemaWriter.Write(thrift, element);
        thrift.Int64(3, file.RowCount);
        thrift.List(4, ThriftType.Struct, file.RowGroups.Count);
        for (int i = 0; i < file.RowGroups.Count; i++)
            WriteRowGroup(thrift, file.RowGroups[i], i);
        WriteKeyValues(thrift, file.KeyValues);
        if (file.CreatedBy is string createdBy)
            thrift.Text(6, createdBy);
        WriteColumnOrders(thrift, file.Schema.Count(element => element.Type is not null));
        thrift.EndStruct();
    }

    static void WriteKeyValues(ThriftWriter thrift, IReadOnlyList<KeyValuePair<string, string?>> pairs)
    {
        if (pairs.Count == 0)
            return;
        thrift.List(5, ThriftType.Struct, pairs.Count);
        foreach ((string key, string? value) in pairs)
        {
            thrift.BeginStruct();
            thrift.Text(1, key);
            if (value is not null)
                thrift.Text(2, value);
            thrift.EndStruct();
        }
    }

    // TYPE_ORDER for every column: without it readers must ignore min_value and max_value.
    static void WriteColumnOrders(ThriftWriter thrift, int columns)
    {
        thrift.List(7, ThriftType.Struct, columns);
        for (int i = 0; i < columns; i++)
        {
            thrift.BeginStruct();
            thrift.EmptyStruct(1);
            thrift.EndStruct();
        }
    }

    static void WriteRowGroup(ThriftWriter thrift, RowGroupMetadata group, int ordinal)
    {
        thrift.BeginStruct();
        thrift.List(1, ThriftType.Struct, group.Chunks.Count);
        foreach (ChunkMetadata chunk in group.Chunks)
            ChunkMetadataWriter.Write(thrift, chunk);
        thrift.Int64(2, group.Chunks.Sum(chunk => chunk.UncompressedSize));
        thrift.Int64(3, group.RowCount);
        thrift.Int64(5, ChunkMetadataWriter.FirstPage(group.Chunks[0]));
        thrift.Int64(6, group.Chunks.Sum(chunk => chunk.CompressedSize));
        if (ordinal <= short.MaxValue)
            thrift.Int16(7, (short)ordinal);
        thrift.EndStruct();
    }
}
