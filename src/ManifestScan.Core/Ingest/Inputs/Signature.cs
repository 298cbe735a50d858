namespace ManifestScan.Ingest.Inputs;

/// <summary>What the first bytes of a file say.</summary>
enum Signature
{
    /// <summary>Nothing known: text, as far as one can tell.</summary>
    None,

    Zip,
    Gzip,
    Parquet,
    Edifact,

    /// <summary>Excel 97-2003 and other compound documents.</summary>
    CompoundDocument,

    /// <summary>An archive or picture or document of a kind that is not read.</summary>
    Other,
}
