namespace ManifestScan.Evaluate;

/// <summary>A column of figures.</summary>
/// <param name="Name">Name in snake case.</param>
/// <param name="Digits">Digits behind the point in a table made for reading; 0 for counts.</param>
public sealed record EvaluationMetric(string Name, int Digits);
