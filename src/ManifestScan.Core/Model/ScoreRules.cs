namespace ManifestScan.Model;

/// <summary>How hits become a score: fixed by the plan.</summary>
public sealed record ScoreRules
{
    /// <summary>For each signal what it counts.</summary>
    public required IReadOnlyDictionary<string, SignalWeight> Weights { get; init; }

    /// <summary>For each family the most bits its signals add together, because they state one fact.</summary>
    public required IReadOnlyDictionary<string, double> FamilyCaps { get; init; }

    /// <summary>Families of which only the strongest signal counts at each traveller.</summary>
    public IReadOnlySet<string> BestOnlyFamilies { get; init; } = new HashSet<string>();

    /// <summary>Least score of low, medium, high and critical, in bits, rising.</summary>
    public required IReadOnlyList<double> SeverityThresholds { get; init; }

    /// <summary>The severity of a score.</summary>
    public Severity SeverityOf(double score)
    {
        int level = 0;
        while (level < SeverityThresholds.Count && score >= SeverityThresholds[level])
        {
            level++;
        }
        return (Severity)level;
    }
}
