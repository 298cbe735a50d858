using System.Globalization;
using System.Text.Json.Nodes;
using ManifestScan.Model;

namespace ManifestScan.Pipeline;

/// <summary>Writes a plan out, every default filled in.</summary>
public static class PlanText
{
    static readonly string[] Levels = ["low", "medium", "high", "critical"];

    /// <summary>The plan as JSON. The token key is named, never shown; paths of this machine are left out.</summary>
    public static JsonObject Json(RunPlan plan) => new()
    {
        ["hash"] = plan.Hash,
        ["pipeline"] = plan.Pipeline.Name,
        ["differs"] = new JsonObject(plan.Differences.OrderBy(d => d.Key, StringComparer.Ordinal).Select(d => KeyValuePair.Create(
            d.Key, (JsonNode?)new JsonObject { ["value"] = d.Value, ["from"] = d.From, ["was"] = d.Was }))),
        ["cards"] = new JsonObject(plan.CardHashes.Select(c => KeyValuePair.Create(c.Key, (JsonNode?)c.Value))),
        ["codes"] = plan.CodesSha256,
        ["as_of"] = plan.AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["only"] = plan.Only?.Text,
        ["cleared"] = plan.Cleared?.InOrder.Count(),
        ["reviews"] = plan.Reviews?.Count,
        ["pseudonymized"] = plan.IsPseudonymized,
        ["model"] = plan.Model?.Sha256,
        ["strict"] = plan.IsStrict,
        ["fail_on"] = plan.FailOn?.ToString().ToLowerInvariant(),
        ["token_key"] = plan.KeyFingerprint is null ? "derived from the inputs" : "given",
        ["token_key_fingerprint"] = plan.KeyFingerprint,
        ["most_rejected_percent"] = plan.Pipeline.MostRejectedPercent,
        ["calibration"] = new JsonObject
        {
            ["null_travellers"] = plan.Pipeline.Calibration.NullTravellers,
            ["most_copies"] = plan.Pipeline.Calibration.MostCopies,
            ["most_movements"] = plan.Pipeline.Calibration.MostMovements,
        },
        ["severity_in"] = plan.Pipeline.Severity.In,
        ["severity_asked"] = Severity(plan.Pipeline.Severity.InOrder),
        ["severity"] = plan.Rules.SeverityThresholds.Count == 0 ? null : Severity(plan.Rules.SeverityThresholds),
        ["families"] = new JsonObject(plan.Rules.FamilyCaps.OrderBy(f => f.Key, StringComparer.Ordinal)
            .Select(f => KeyValuePair.Create(f.Key, (JsonNode?)new JsonObject { ["cap_bits"] = f.Value, ["best_only"] = plan.Rules.BestOnlyFamilies.Contains(f.Key) }))),
        ["signals"] = new JsonObject(plan.Signals.Select(id => KeyValuePair.Create(id, (JsonNode?)Signal(plan.Rules.Weights[id])))),
        ["inputs"] = new JsonArray([.. plan.Pipeline.Inputs.Select(i => (JsonNode)i.Match)]),
        ["input_values"] = new JsonObject(plan.Pipeline.Inputs.Where(i => i.Values.Count > 0).DistinctBy(i => i.Match).Select(i => KeyValuePair.Create(
            i.Match, (JsonNode?)new JsonObject(i.Values.OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => KeyValuePair.Create(v.Key, (JsonNode?)v.Value)))))),
    };

    /// <summary>Weights, caps and thresholds of a plan written by <see cref="Json"/>.</summary>
    /// <exception cref="InvalidOperationException">A value is not of the type written.</exception>
    /// <exception cref="NullReferenceException">A key is missing.</exception>
    internal static ScoreRules Rules(JsonObject plan) => new()
    {
        Weights = ((JsonObject)plan["signals"]!).ToDictionary(
            s => s.Key,
            s => new SignalWeight(s.Value!["weight"]!.GetValue<double>(), s.Value["cap_bits"]!.GetValue<double>(), s.Value["family"]!.GetValue<string>()),
            StringComparer.Ordinal),
        FamilyCaps = ((JsonObject)plan["families"]!).ToDictionary(f => f.Key, f => f.Value!["cap_bits"]!.GetValue<double>(), StringComparer.Ordinal),
        BestOnlyFamilies = ((JsonObject)plan["families"]!).Where(f => f.Value!["best_only"]?.GetValue<bool>() ?? false).Select(f => f.Key).ToHashSet(StringComparer.Ordinal),
        SeverityThresholds = [.. Levels.Select(s => plan["severity"]![s]!.GetValue<double>())],
    };

    static JsonObject Severity(IReadOnlyList<double> rising) => new()
    {
        ["low"] = rising[0],
        ["medium"] = rising[1],
        ["high"] = rising[2],
        ["critical"] = rising[3],
    };

    static JsonObject Signal(SignalWeight weight) => new()
    {
        ["weight"] = weight.Weight,
        ["cap_bits"] = weight.CapBits,
        ["family"] = weight.Family,
        ["mitigates"] = new JsonArray([.. weight.Mitigates.Select(f => (JsonNode)f)]),
    };
}
