using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ManifestScan.Pipeline;
using ManifestScan.Pipeline.Cards;

namespace ManifestScan.Cli.Commands;

/// <summary>A card held against a finished run.</summary>
static class SignalsBacktestCommand
{
    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    internal static Command Create()
    {
        var command = new Command(
            "backtest",
            "Shows the hits that a card would have had on a finished run. Reads no input, writes nothing.\n\n"
            + "Example: manifestscan signals backtest cards/routing/three-in-two-months.yaml out");
        var card = new Argument<string>("CARD") { Description = "File of a detection card, or the id of a signal that ran there." };
        var folder = new Argument<string>("DIR") { Description = "Output of score or rescore." };
        var most = new Option<int>("-n") { Description = "Most hits shown.", DefaultValueFactory = _ => 20 };
        var json = new Option<bool>("--json") { Description = "All hits as JSON." };
        command.Add(card);
        command.Add(folder);
        command.Add(most);
        command.Add(json);
        command.SetAction(parsed =>
        {
            Backtest found = BacktestRun.Run(parsed.GetValue(card)!, parsed.GetValue(folder)!);
            if (parsed.GetValue(json))
            {
                Console.Out.WriteLine(Json(found).ToJsonString(Indented));
            }
            else
            {
                Write(found, parsed.GetValue(most));
            }
            return ExitCodes.Done;
        });
        return command;
    }

    static void Write(Backtest found, int most)
    {
        foreach (BacktestHit hit in found.Hits.Take(Math.Max(0, most)))
        {
            Line($"{hit.TravellerId}  rank {Or(hit.Rank?.ToString(CultureInfo.InvariantCulture))}, {Or(hit.Score?.ToString("0.0", CultureInfo.InvariantCulture))} bits  {hit.Place}");
            Line($"    {hit.Reason}");
        }
        string bits = found.Bits is { } each && found.Hits.Count > 0 ? string.Create(CultureInfo.InvariantCulture, $", {each:0.0} bits each") : "";
        Line(string.Create(CultureInfo.InvariantCulture, $"{found.Signal}: {found.Hits.Count:N0} of {found.Travellers:N0} travellers hit{bits}; {found.Hits.Count(h => h.Score > 0):N0} of them had a score already."));
    }

    static JsonObject Json(Backtest found) => new()
    {
        ["signal"] = found.Signal,
        ["travellers"] = found.Travellers,
        ["bits"] = found.Bits,
        ["hits"] = new JsonArray([.. found.Hits.Select(h => (JsonNode)new JsonObject
        {
            ["traveller_id"] = h.TravellerId,
            ["rank"] = h.Rank,
            ["score"] = h.Score,
            ["reason"] = h.Reason,
            ["place"] = h.Place,
        })]),
    };

    static string Or(string? text) => text ?? "none";

    static void Line(string text) => Console.Out.WriteLine(Terminal.Safe(text));
}
