namespace ManifestScan.Model;

/// <summary>How much a fault costs.</summary>
public enum RejectSeverity
{
    /// <summary>The record, or the named part of it, was not used.</summary>
    Error,

    /// <summary>The record was used; the named field was read with a doubt or left out.</summary>
    Warning,
}
