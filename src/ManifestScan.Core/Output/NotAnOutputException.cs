namespace ManifestScan.Output;

/// <summary>A folder was named that holds no output of ours: a wrong argument, not a failing disk.</summary>
/// <param name="folder">The folder as it was named.</param>
public sealed class NotAnOutputException(string folder) : IOException($"{folder}: holds no output of manifestscan.");
