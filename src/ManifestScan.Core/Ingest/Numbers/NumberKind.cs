namespace ManifestScan.Ingest.Numbers;

/// <summary>What a cell of a table of numbers holds.</summary>
enum NumberKind
{
    /// <summary>Nothing, or a word for nothing.</summary>
    Missing,

    /// <summary>A number.</summary>
    Number,

    /// <summary>An infinity, or "not a number".</summary>
    NotFinite,

    /// <summary>Something else.</summary>
    Text,
}
