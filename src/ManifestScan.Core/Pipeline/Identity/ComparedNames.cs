namespace ManifestScan.Pipeline.Identity;

/// <summary>Two names and how alike they are.</summary>
/// <param name="Name1">One name, as given.</param>
/// <param name="Name2">The other, as given.</param>
/// <param name="Score">0 to 1.</param>
/// <param name="Verdict">"match", "possible" or "different".</param>
/// <param name="Reason">One sentence; holds no part of the names.</param>
public sealed record ComparedNames(string Name1, string Name2, double Score, string Verdict, string Reason);
