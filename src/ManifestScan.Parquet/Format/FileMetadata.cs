namespace ManifestScan.Parquet.Format;

/// <summary>The footer of a file. Source: parquet.thrift, FileMetaData.</summary>
sealed record FileMetadata(
    IReadOnlyList<SchemaElement> Schema,
    long RowCount,
    IReadOnlyList<RowGroupMetadata> RowGroups,
    IReadOnlyList<KeyValuePair<string, string?>> KeyValues,
    string? CreatedBy);
