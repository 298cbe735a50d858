using ManifestScan.Model;

namespace ManifestScan.Pipeline.Inspection;

/// <summary>What one column was taken for.</summary>
/// <param name="Number">Place in the record, 1-based.</param>
/// <param name="Header">Header as written, or null.</param>
/// <param name="Field">Field in snake case, or null when it is read over.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Reason">What decided it.</param>
/// <param name="DateOrder">Order of its dates, where it holds any.</param>
public sealed record InspectedColumn(int Number, string? Header, string? Field, double Confidence, string Reason, DateOrder DateOrder);
