namespace ManifestScan.Model;

/// <summary>A fault in an input, as data. A record may have several.</summary>
/// <param name="Code">Stable, dotted and never reworded: <c>csv.unterminated-quote</c>.</param>
/// <param name="Severity">Error: not used. Warning: used.</param>
/// <param name="Source">Index of the source in the run's list of sources.</param>
/// <param name="Line">Line on which the record begins, 1-based; 0 when the fault concerns the whole source.</param>
/// <param name="Field">Canonical field name in snake case, or null when it concerns the record.</param>
/// <param name="Message">What was found and what was expected. Never holds a value of the record.</param>
public sealed record Reject(string Code, RejectSeverity Severity, int Source, long Line, string? Field, string Message)
{
    /// <summary>Byte at which the record or segment begins, 0-based; -1 in tables and where the fault concerns the whole source.</summary>
    public long Offset { get; init; } = -1;
}
