namespace ManifestScan.Normalize.Documents;

/// <summary>How sure a row of the document number table is; weaker rows are not admitted.</summary>
enum DocumentConfidence : byte
{
    /// <summary>One source, or sources that disagree.</summary>
    Medium,

    /// <summary>The issuer's own publication, or many sources that agree.</summary>
    High,
}
