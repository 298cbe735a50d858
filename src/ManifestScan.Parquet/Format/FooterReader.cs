using ManifestScan.Parquet.Thrift;

namespace ManifestScan.Parquet.Format;

/// <summary>Reads the footer; counts are bounded, required fields are required.</summary>
static class FooterReader
{
    // Each pair costs a few bytes in the file but two objects here.
    const int MaxKeyValues = 100_000;

    public static FileMetadata Read(ReadOnlySpan<byte> footer, long origin, ParquetReaderOptions limits)
    {
        var thrift = new ThriftReader(footer, origin);
        List<SchemaElement>? schema = null;
        List<RowGroupMetadata>? rowGroups = null;
        List<KeyValuePair<string, string?>> keyValues = [];
        long rowCount = -1;
        string? createdBy = null;
        for (int id = 0; thrift.NextField(ref id, out ThriftType type);)
        {
            switch (id)
            {
                case 2: schema = ReadSchema(ref thrift, type, limits.MaxSchemaElements); break;
                case 3: rowCount = thrift.ReadInt64(type); break;
                case 4: rowGroups = ReadRowGroups(ref thrift, type, limits); break;
                case 5: keyValues = ReadKeyValues(ref thrift, type); break;
                case 6: createdBy = thrift.ReadText(type); break;
                default: thrift.Skip(type); break;
            }
        }

        if (schema is null || rowGroups is null || rowCount < 0)
            throw thrift.Damaged("a footer without schema, row groups or row count");
        return new FileMetadata(schema, rowCount, rowGroups, keyValues, createdBy);
    }

    static List<SchemaElement> ReadSchema(ref ThriftReader thrift, ThriftType type, int maxCount)
    {
        int count = thrift.ReadList(type, ThriftType.Struct, maxCount);
        var elements = new List<SchemaElement>();
        for (int i = 0; i < count; i++)
            elements.Add(SchemaReader.Read(ref thrift));
        return elements;
    }

    static List<KeyValuePair<string, string?>> ReadKeyValues(ref ThriftReader thrift, ThriftType type)
    {
        int count = thrift.ReadList(type, ThriftType.Struct, MaxKeyValues);
        var pairs = new List<KeyValuePair<string, string?>>();
        for (int i = 0; i < count; i++)
        {
            string? key = null;
            string? value = null;
            for (int id = 0; thrift.NextField(ref id, out ThriftType field);)
            {
                switch (id)
                {
                    case 1: key = thrift.ReadText(field); break;
                    case 2: value = thrift.ReadText(field); break;
                    default: thrift.Skip(field); break;
                }
            }

            pairs.Add(new KeyValuePair<string, string?>(key ?? throw thrift.Damaged("metadata without a key"), value));
        }

        return pairs;
    }

    static List<RowGroupMetadata> ReadRowGroups(ref ThriftReader thrift, ThriftType type, ParquetReaderOptions limits)
    {
        int count = thrift.ReadList(type, ThriftType.Struct, limits.MaxRowGroups);
        var groups = new List<RowGroupMetadata>();
        for (int i = 0; i < count; i++)
            groups.Add(ReadRowGroup(ref thrift, limits));
        return groups;
    }

    static RowGroupMetadata ReadRowGroup(ref ThriftReader thrift, ParquetReaderOptions limits)
    {
        List<ChunkMetadata>? chunks = null;
        long rowCount = -1;
        for (int id = 0; thrift.NextField(ref id, out ThriftType type);)
        {
            switch (id)
            {
                case 1: chunks = ReadChunks(ref thrift, type, limits.MaxSchemaElements); break;
                case 3: rowCount = thrift.ReadInt64(type); break;
                default: thrift.Skip(type); break;
            }
        }

        if (chunks is null || rowCount < 0)
            throw thrift.Damaged("a row group without columns or row count");
        return new RowGroupMetadata(rowCount, chunks);
    }

    static List<ChunkMetadata> ReadChunks(ref ThriftReader thrift, ThriftType type, int maxCount)
    {
        int count = thrift.ReadList(type, ThriftType.Struct, maxCount);
        var chunks = new List<ChunkMetadata>();
        for (int i = 0; i < count; i++)
            chunks.Add(ChunkMetadataReader.Read(ref thrift));
        return chunks;
    }
}
