using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ManifestScan.Model;
using ManifestScan.Pipeline;
using Spectre.Console;

namespace ManifestScan.Cli.Commands;

/// <summary>What a run ends with on standard output.</summary>
static class Summary
{
    const int MostTravellers = 8;

    internal static void Write(RunOutcome outcome, RunPlan plan, bool showsTimings)
    {
        ScoreBoard board = outcome.Run.Board!;
        List<int> top = [.. board.ByRank.Take(MostTravellers).Where(t => board.Scores[t] > 0)];
        IAnsiConsole console = Terminal.Output();
        if (top.Count == 0)
        {
            console.WriteLine("No traveller has a score above 0.");
        }
        else
        {
            console.Write(Travellers(outcome.Run, top));
            console.WriteLine();
            console.WriteLine("First traveller: " + Terminal.Safe(TopReason(board, top[0])));
        }
        if (board.Groups.Count > 0)
        {
            console.WriteLine("First group: " + Terminal.Safe(board.Groups[0].Reason));
        }
        if (outcome.Run.Calibration is { } calibration)
        {
            console.WriteLine(CalibrationReport.Sentence(calibration, board, outcome.Run.Rules!));
        }
        WriteCounts(outcome, plan, showsTimings);
        console.WriteLine("A score is a reason to look, not a finding.");
    }

    internal static void WriteCounts(RunOutcome outcome, RunPlan plan, bool showsTimings)
    {
        IAnsiConsole console = Terminal.Output();
        long read = outcome.Tallies.Sum(t => t.Outcome.RecordsRead);
        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{read:N0} records read, {outcome.Tallies.Sum(t => t.Rejected):N0} rejected, {outcome.Tallies.Sum(t => t.Duplicate):N0} duplicates; {outcome.Run.Data.Travellers.Count:N0} travellers on {outcome.Run.Data.Flights.Count:N0} flights."));
        foreach (SourceTally tally in outcome.Tallies.Where(t => t.IsUnknown))
        {
            console.WriteLine($"Not recognised, not read: {tally.Source.Name} (see manifestscan inspect)");
        }
        if (showsTimings)
        {
            foreach ((string stage, double seconds) in outcome.Seconds)
            {
                console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds,9:0.000} s  {stage}"));
            }
        }
        console.WriteLine($"Written: {Relative(plan.Output!)}");
    }

    internal static void WriteJson(RunOutcome outcome, RunPlan plan)
    {
        ScoreBoard board = outcome.Run.Board!;
        var json = new JsonObject
        {
            ["output"] = plan.Output,
            ["plan_hash"] = plan.Hash,
            ["exit_code"] = outcome.ExitCode,
            ["records_read"] = outcome.Tallies.Sum(t => t.Outcome.RecordsRead),
            ["rejected"] = outcome.Tallies.Sum(t => t.Rejected),
            ["travellers"] = outcome.Run.Data.Travellers.Count,
            ["groups"] = board.Groups.Count,
            ["severities"] = new JsonObject(Enum.GetValues<Severity>().Select(s => KeyValuePair.Create(
                s.ToString().ToLowerInvariant(), (JsonNode?)board.Scores.Count(score => outcome.Run.Rules!.SeverityOf(score) == s)))),
        };
        Console.Out.WriteLine(json.ToJsonString(new JsonSerializerOptions { WriteIndented = true }));
    }

    static Table Travellers(RunRecord run, List<int> top)
    {
        ScoreBoard board = run.Board!;
        Table table = new Table().Border(TableBorder.None).AddColumns("rank", "traveller", "score", "severity", "because of");
        foreach (int traveller in top)
        {
            table.AddRow(
                (board.RankOf[traveller] + 1).ToString(CultureInfo.InvariantCulture),
                run.Data.Travellers.IdOf(traveller)[..8],
                board.Scores[traveller].ToString("0.0", CultureInfo.InvariantCulture),
                run.Rules!.SeverityOf(board.Scores[traveller]).ToString().ToLowerInvariant(),
                string.Join(", ", board.EvidenceOf(traveller).Where(h => h.Contribution != 0).Select(h => h.Signal)));
        }
        return table;
    }

    static string TopReason(ScoreBoard board, int traveller) => board.EvidenceOf(traveller).First().Hit.Reason;

    static string Relative(string path) => Path.GetRelativePath(Environment.CurrentDirectory, path);
}
