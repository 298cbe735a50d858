namespace ManifestScan.Link.Names;

/// <summary>How alike two names are, and why.</summary>
/// <param name="Score">0 to 1.</param>
/// <param name="Verdict">"match", "possible" or "different".</param>
/// <param name="Reason">One sentence; holds no part of the names.</param>
public sealed record NameComparison(double Score, string Verdict, string Reason);
