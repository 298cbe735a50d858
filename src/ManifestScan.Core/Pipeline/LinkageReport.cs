using System.Text.Json.Nodes;
using ManifestScan.Link.Likely;
using ManifestScan.Link.Linkage;

namespace ManifestScan.Pipeline;

/// <summary>The part of <c>run.json</c> that says by which weights persons were joined, and where they came from.</summary>
static class LinkageReport
{
    static readonly string[] FieldNames = ["name", "birth_date", "document", "sex"];

    /// <summary>The weights; null when there was nothing to compare.</summary>
    internal static JsonObject? Of(LikelihoodResolver resolver, RunPlan plan) => resolver.Used is not { } model ? null : new JsonObject
    {
        ["from"] = plan.Model?.Linkage is null ? "run" : "model",
        ["records"] = model.Rows,
        ["prior"] = Math.Round(model.Prior, 12),
        ["join_from"] = model.JoinFrom,
        ["possible_from"] = model.PossibleFrom,
        ["bits_of_break"] = Math.Round(model.Travel.BitsOfBreak, 6),
        ["bits_of_continuing"] = Math.Round(model.Travel.BitsOfContinuing, 6),
        ["capped_blocks"] = resolver.Capped.Blocks,
        ["records_in_capped_blocks"] = resolver.Capped.Records,
        ["bits_of_levels"] = new JsonObject(FieldNames.Select((name, i) => KeyValuePair.Create(name, (JsonNode?)Bits(model.Fields[i])))),
    };

    /// <summary>Bits of each level, from values that differ up to equal ones.</summary>
    static JsonArray Bits(FieldModel field) => new([.. Enumerable.Range(1, AgreementPattern.Levels - 1)
        .Where(level => field.Matches[level] > 0)
        .Select(level => (JsonNode?)Math.Round(Math.Log2(field.Matches[level] / field.Others[level]), 6))]);
}
