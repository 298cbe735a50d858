namespace ManifestScan.Evaluate;

/// <summary>How well scores find what is known, in sections.</summary>
/// <param name="Sections">The sections, in the order in which they are shown.</param>
/// <param name="Notes">What to know before believing a figure, a sentence each; may be empty.</param>
public sealed record Evaluation(IReadOnlyList<EvaluationSection> Sections, IReadOnlyList<string> Notes)
{
    /// <summary>One figure; null when there is nothing to compute it from, or no such row.</summary>
    public double? this[string section, string row, string metric]
    {
        get
        {
            EvaluationSection? found = Sections.FirstOrDefault(s => s.Name == section);
            int column = found?.Metrics.Select(m => m.Name).ToList().IndexOf(metric) ?? -1;
            return column < 0 ? null : found!.Rows.FirstOrDefault(r => r.Name == row)?.Values[column];
        }
    }
}
