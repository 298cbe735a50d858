namespace ManifestScan.Evaluate;

/// <summary>A row of figures.</summary>
/// <param name="Name">What they are about: a story, a signal, a severity.</param>
/// <param name="Values">One per metric; null when there is nothing to compute it from.</param>
public sealed record EvaluationRow(string Name, IReadOnlyList<double?> Values)
{
    /// <summary>Whether a table made for reading may leave it out.</summary>
    public bool IsMinor { get; init; }
}
