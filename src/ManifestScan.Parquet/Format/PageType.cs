namespace ManifestScan.Parquet.Format;

/// <summary>What a page holds. Source: parquet.thrift, PageType.</summary>
enum PageType
{
    Data = 0,
    Index = 1,
    Dictionary = 2,
    DataV2 = 3,
}
