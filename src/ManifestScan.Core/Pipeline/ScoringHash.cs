using System.Text.Json;

namespace ManifestScan.Pipeline;

/// <summary>What tells whether null travellers of one run may stand for those of another: how both are scored.</summary>
static class ScoringHash
{
    /// <summary>SHA-256, in hexadecimal, over weights, caps, cards, tables and the program's version; what a run reads and shows is left out.</summary>
    internal static string Of(RunPlan plan)
    {
        var matter = new SortedDictionary<string, object?>(StringComparer.Ordinal)
        {
            ["bestOnly"] = plan.Rules.BestOnlyFamilies.Order(StringComparer.Ordinal),
            ["cards"] = plan.CardHashes,
            ["content"] = EmbeddedPipelines.ContentHash(),
            ["families"] = plan.Rules.FamilyCaps.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => new { f.Key, f.Value }),
            ["version"] = ProgramVersion.Text,
            ["weights"] = plan.Rules.Weights.OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => new { w.Key, w.Value }),
        };
        return TextHash.Of(JsonSerializer.Serialize(matter));
    }
}
