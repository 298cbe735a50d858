using ManifestScan.Parquet.Format;

namespace ManifestScan.Parquet.Reading;

/// <summary>A column that can be read, and how.</summary>
/// <param name="Field">As the caller sees it.</param>
/// <param name="ChunkIndex">0-based place among the leaves of the file's schema.</param>
/// <param name="Element">The leaf of the schema.</param>
/// <param name="Kind">How values are converted.</param>
/// <param name="ElementDefinition">Lists: definition level from which an element exists; flat columns: 0.</param>
/// <param name="MaxDefinition">Definition level of a value that is present, 0 to 3.</param>
readonly record struct LeafColumn(
    ParquetField Field, int ChunkIndex, SchemaElement Element, ValueKind Kind, int ElementDefinition, int MaxDefinition)
{
    public bool IsList => Field.Type is ParquetType.ListOfString or ParquetType.ListOfInt64;

    /// <summary>Digits after the point of a decimal.</summary>
    public int Scale => Element.Logical.Kind == LogicalKind.Decimal ? Element.Logical.Scale : Element.Scale;
}
