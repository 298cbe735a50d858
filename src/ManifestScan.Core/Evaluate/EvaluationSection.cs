namespace ManifestScan.Evaluate;

/// <summary>A table of figures.</summary>
/// <param name="Name">Name in snake case, as in the Parquet file.</param>
/// <param name="Meaning">What the figures are, in a sentence.</param>
/// <param name="Metrics">The columns.</param>
/// <param name="Rows">The rows, with one value per column.</param>
public sealed record EvaluationSection(
    string Name, string Meaning, IReadOnlyList<EvaluationMetric> Metrics, IReadOnlyList<EvaluationRow> Rows)
{
    /// <summary>Whether most values are 0 and a reader wants only the others.</summary>
    public bool IsSparse { get; init; }
}
