namespace ManifestScan.Model;

/// <summary>Sex as a document states it; identity evidence only, never weighed.</summary>
public enum Sex : byte
{
    /// <summary>Not stated, or stated as unknown (U).</summary>
    Unknown,

    /// <summary>Female.</summary>
    Female,

    /// <summary>Male. In PAXLST of some writers also the filler for "unknown".</summary>
    Male,

    /// <summary>Stated as unspecified (X).</summary>
    Unspecified,
}
