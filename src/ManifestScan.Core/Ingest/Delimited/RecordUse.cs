namespace ManifestScan.Ingest.Delimited;

/// <summary>What becomes of a record that could be split into fields.</summary>
enum RecordUse
{
    /// <summary>It goes into the block.</summary>
    Usable,

    /// <summary>It is a record and cannot be used.</summary>
    Rejected,

    /// <summary>Blank, footer or repeated header.</summary>
    NotARecord,
}
