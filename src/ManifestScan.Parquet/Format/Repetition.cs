namespace ManifestScan.Parquet.Format;

/// <summary>How often a schema element occurs in its parent. Source: parquet.thrift, FieldRepetitionType.</summary>
enum Repetition
{
    Required = 0,
    Optional = 1,
    Repeated = 2,
}
