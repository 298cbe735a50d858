namespace ManifestScan.Parquet;

/// <summary>One column of a table.</summary>
/// <param name="Name">Column name, not empty, unique in its schema; compared ordinally.</param>
/// <param name="Type">What the column holds.</param>
/// <param name="IsNullable">Whether a row may be null. For lists this is the list itself; elements may always be null.</param>
public sealed record ParquetField(string Name, ParquetType Type, bool IsNullable);
