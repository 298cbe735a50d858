namespace ManifestScan.Ingest.Edifact.Paxlst;

/// <summary>What became of a segment of a passenger.</summary>
enum DetailUse
{
    /// <summary>It was used, or says again what was said.</summary>
    Used,

    /// <summary>It is of a kind that nothing is kept of.</summary>
    PassedOver,

    /// <summary>It says something else than an earlier one of the same kind: it is another passenger's.</summary>
    Contradicts,

    /// <summary>There is no passenger or document it could belong to.</summary>
    Misplaced,

    /// <summary>It is none of a manifest.</summary>
    Unknown,
}
