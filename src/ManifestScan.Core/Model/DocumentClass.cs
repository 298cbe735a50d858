namespace ManifestScan.Model;

/// <summary>What kind of travel document a number, series or type code stands for.</summary>
public enum DocumentClass
{
    /// <summary>Nothing is known; the usual case.</summary>
    Unknown,

    /// <summary>An ordinary passport or identity card.</summary>
    Ordinary,

    /// <summary>A service passport.</summary>
    Service,

    /// <summary>A diplomatic passport.</summary>
    Diplomatic,
}
