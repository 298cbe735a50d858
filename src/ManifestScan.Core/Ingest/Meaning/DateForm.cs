namespace ManifestScan.Ingest.Meaning;

/// <summary>How a date is written.</summary>
enum DateForm
{
    /// <summary>Three numbers with something between them.</summary>
    Separated,

    /// <summary>Digits alone: 20300424, 240430.</summary>
    Compact,

    /// <summary>The month is a word: 24APR30.</summary>
    NamedMonth,
}
