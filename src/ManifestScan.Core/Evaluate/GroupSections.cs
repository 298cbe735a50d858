using static ManifestScan.Evaluate.EvaluationData;

namespace ManifestScan.Evaluate;

/// <summary>On whom flags fall: issuer of the first document, sex, age.</summary>
static class GroupSections
{
    // Two-sided 95 %.
    const double Deviations = 1.959964;
    const int FewTravellers = 100;

    internal static EvaluationSection Groups(EvaluationData data)
    {
        List<int> others = [.. data.Travellers.Where(t => !data.Judgement.IsPlanted[t])];
        double? all = PerThousand(others.Count(data.IsFlagged), others.Count);
        return new EvaluationSection(
            "groups",
            "Travellers that are not planted, flagged at medium or higher, by group; ratio to all of them, and where the rate lies with 95 % confidence (Wilson).",
            [new("travellers", 0), new("flagged", 0), new("per_1000", 2), new("ratio", 2), new("low_per_1000", 2), new("high_per_1000", 2)],
            [.. others
                .SelectMany(t => data.Profiles[t].Groups(), (Traveller, Group) => (Traveller, Group))
                .GroupBy(m => m.Group, m => m.Traveller, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => Row(g.Key, g.Count(), g.Count(data.IsFlagged), all))]);
    }

    static EvaluationRow Row(string name, int count, int flagged, double? all)
    {
        double rate = (double)flagged / count;
        double square = Deviations * Deviations;
        double middle = rate + (square / (2 * count));
        double reach = Deviations * Math.Sqrt((rate * (1 - rate) / count) + (square / (4.0 * count * count)));
        double below = 1 + (square / count);
        return new(name,
        [
            count, flagged, 1000 * rate, Share(1000 * rate, all ?? 0),
            1000 * Math.Max(0, (middle - reach) / below), 1000 * Math.Min(1, (middle + reach) / below),
        ])
        {
            IsMinor = flagged == 0 && count < FewTravellers,
        };
    }
}
