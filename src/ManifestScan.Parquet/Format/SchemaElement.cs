namespace ManifestScan.Parquet.Format;

/// <summary>One node of the schema tree, which is stored flattened depth first. Source: parquet.thrift, SchemaElement.</summary>
sealed record SchemaElement
{
    public required string Name { get; init; }

    /// <summary>Null for groups.</summary>
    public PhysicalType? Type { get; init; }

    /// <summary>Bytes per value of a fixed-length byte array; 0 otherwise.</summary>
    public int TypeLength { get; init; }

    /// <summary>Null for the root.</summary>
    public Repetition? Repetition { get; init; }

    /// <summary>0 for leaves.</summary>
    public int ChildCount { get; init; }

    public ConvertedType Converted { get; init; } = ConvertedType.None;

    public LogicalType Logical { get; init; }

    /// <summary>Decimals annotated the older way: digits after the point.</summary>
    public int Scale { get; init; }
}
