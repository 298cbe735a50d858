namespace ManifestScan.Model;

/// <summary>What a detector says of every row of a table, in the order of the table.</summary>
/// <param name="Scores">Higher is stranger; finite.</param>
/// <param name="PValues">Above 0 and at most 1: how many of the known rows are at least as strange.</param>
/// <param name="TopFeatures">What speaks for the row, loudest first; null where it was not asked for.</param>
public sealed record DetectedRows(double[] Scores, double[] PValues, IReadOnlyList<string>?[] TopFeatures);
