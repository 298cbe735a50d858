using System.Globalization;
using ManifestScan.Model;

namespace ManifestScan.Compare;

/// <summary>Tells how the rules of two runs differ.</summary>
static class RuleChanges
{
    internal static IEnumerable<string> Between(ScoreRules old, ScoreRules @new)
    {
        foreach (string signal in old.Weights.Keys.Union(@new.Weights.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            SignalWeight? before = old.Weights.GetValueOrDefault(signal);
            SignalWeight? after = @new.Weights.GetValueOrDefault(signal);
            if (before != after)
            {
                yield return $"{signal}: {Text(before)} -> {Text(after)}";
            }
        }
        foreach (string family in old.FamilyCaps.Keys.Union(@new.FamilyCaps.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            double? before = old.FamilyCaps.TryGetValue(family, out double b) ? b : null;
            double? after = @new.FamilyCaps.TryGetValue(family, out double a) ? a : null;
            if (before != after)
            {
                yield return $"family {family}: {Text(before)} -> {Text(after)}";
            }
        }
        foreach (string family in old.BestOnlyFamilies.Union(@new.BestOnlyFamilies, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (old.BestOnlyFamilies.Contains(family) != @new.BestOnlyFamilies.Contains(family))
            {
                yield return $"family {family}: {Text(old, family)} -> {Text(@new, family)}";
            }
        }
        if (!old.SeverityThresholds.SequenceEqual(@new.SeverityThresholds))
        {
            yield return $"severity thresholds: {Text(old.SeverityThresholds)} -> {Text(@new.SeverityThresholds)}";
        }
    }

    static string Text(SignalWeight? weight) => weight is null
        ? "not run"
        : string.Create(CultureInfo.InvariantCulture, $"weight {weight.Weight}, cap {weight.CapBits} bits, family {weight.Family}");

    static string Text(ScoreRules rules, string family) => rules.BestOnlyFamilies.Contains(family) ? "the strongest signal counts" : "signals add up";

    static string Text(double? capBits) => capBits is null ? "none" : string.Create(CultureInfo.InvariantCulture, $"cap {capBits} bits");

    static string Text(IEnumerable<double> thresholds) => string.Join(", ", thresholds.Select(t => t.ToString(CultureInfo.InvariantCulture)));
}
