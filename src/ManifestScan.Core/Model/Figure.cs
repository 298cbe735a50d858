namespace ManifestScan.Model;

/// <summary>One figure of an evaluation, in long form.</summary>
/// <param name="Section">What kind of figure.</param>
/// <param name="Name">What it is about: a story, a signal, a severity.</param>
/// <param name="Metric">What was measured.</param>
/// <param name="Value">The value; null when there is nothing to compute it from.</param>
readonly record struct Figure(string Section, string Name, string Metric, double? Value);
