using System.Globalization;
using ManifestScan.Score;

namespace ManifestScan.Model;

/// <summary>Small finished runs by hand: hits are written <c>traveller signal bits</c>; every signal has weight 1 and a cap of 100 bits.</summary>
static class FinishedWorld
{
    internal static ScoreRules Rules(params string[] signals) => new()
    {
        Weights = signals.ToDictionary(s => s, _ => new SignalWeight(1, 100, "all")),
        FamilyCaps = new Dictionary<string, double> { ["all"] = 100 },
        SeverityThresholds = [4, 8, 13, 20],
    };

    /// <summary>Travellers 0 to n - 1 with ids A, B, C ...</summary>
    internal static FinishedRun Run(int travellers, ScoreRules rules, params string[] hits) =>
        Run([.. Enumerable.Range(0, travellers).Select(t => $"{(char)('A' + t)}")], rules, hits);

    internal static FinishedRun Run(string[] ids, ScoreRules rules, params string[] hits) => new()
    {
        TravellerIds = ids,
        Rules = rules,
        Board = new Scorer(rules).Score(ids.Length, [.. hits
            .Select(h => h.Split(' '))
            .GroupBy(h => h[1], StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new SignalFindings(g.Key, 1, [.. g.Select(Hit)], []))]),
    };

    static Hit Hit(string[] words) => new()
    {
        Traveller = int.Parse(words[0], CultureInfo.InvariantCulture),
        SurpriseBits = double.Parse(words[2], CultureInfo.InvariantCulture),
        Reason = $"{words[1]} gave {words[2]}.",
        Movements = [],
    };
}
