using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ManifestScan.Compare;

namespace ManifestScan.Cli.Commands;

/// <summary>Writes a comparison for reading, or as JSON.</summary>
static class ComparisonText
{
    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    internal static void Write(Comparison comparison, int most)
    {
        Line($"{comparison.OldTravellers} travellers before, {comparison.NewTravellers} now: {comparison.New.Count} new, {comparison.Gone.Count} gone; of {comparison.ScoredInEither} in both with a score in either, {comparison.Moved.Count} have another rank.");
        foreach (string rule in comparison.Rules)
        {
            Line($"Rule changed: {rule}");
        }
        Write("New", comparison.New, most);
        Write("Gone", comparison.Gone, most);
        Write("Moved, farthest first", comparison.Moved, most);
    }

    internal static void WriteJson(Comparison comparison, int most)
    {
        var json = new JsonObject
        {
            ["travellers_old"] = comparison.OldTravellers,
            ["travellers_new"] = comparison.NewTravellers,
            ["scored_in_either"] = comparison.ScoredInEither,
            ["new_count"] = comparison.New.Count,
            ["gone_count"] = comparison.Gone.Count,
            ["moved_count"] = comparison.Moved.Count,
            ["rules"] = new JsonArray([.. comparison.Rules.Select(r => (JsonNode)r)]),
            ["new"] = Json(comparison.New, most),
            ["gone"] = Json(comparison.Gone, most),
            ["moved"] = Json(comparison.Moved, most),
        };
        Console.Out.WriteLine(json.ToJsonString(Indented));
    }

    static void Write(string title, IReadOnlyList<ComparedTraveller> travellers, int most)
    {
        if (travellers.Count == 0 || most == 0)
        {
            return;
        }
        Line($"");
        Line($"{title}{(travellers.Count > most ? FormattableString.Invariant($" (first {most} of {travellers.Count})") : "")}");
        foreach (ComparedTraveller traveller in travellers.Take(most))
        {
            Line($"  {traveller.Id}  rank {Text(traveller.Old)} -> {Text(traveller.New)}");
            if (traveller.Because is { } because)
            {
                Line($"      {because.Signal} {because.Old:0.0} -> {because.New:0.0}: {because.Reason}");
            }
            else if (traveller.Old is not null && traveller.New is not null)
            {
                Line($"      nothing of their own changed; others moved past");
            }
        }
    }

    static string Text(Standing? standing) => standing is null
        ? "none"
        : FormattableString.Invariant($"{standing.Rank} ({standing.Score:0.0} bits, {standing.Severity.ToString().ToLowerInvariant()})");

    static JsonArray Json(IReadOnlyList<ComparedTraveller> travellers, int most) => new([.. travellers.Take(most).Select(t => new JsonObject
    {
        ["traveller_id"] = t.Id,
        ["old"] = Json(t.Old),
        ["new"] = Json(t.New),
        ["because"] = t.Because is not { } because ? null : new JsonObject
        {
            ["signal"] = because.Signal,
            ["old_contribution"] = because.Old,
            ["new_contribution"] = because.New,
            ["reason"] = because.Reason,
        },
    })]);

    static JsonObject? Json(Standing? standing) => standing is null ? null : new JsonObject
    {
        ["rank"] = standing.Rank,
        ["score"] = standing.Score,
        ["severity"] = standing.Severity.ToString().ToLowerInvariant(),
    };

    static void Line(FormattableString text) => Console.Out.WriteLine(Terminal.Safe(text.ToString(CultureInfo.InvariantCulture)));
}
