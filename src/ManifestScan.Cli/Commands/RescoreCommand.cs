using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ManifestScan.Model;
using ManifestScan.Pipeline;
using ManifestScan.Pipeline.Finished;

namespace ManifestScan.Cli.Commands;

/// <summary>Other weights over the same evidence.</summary>
static class RescoreCommand
{
    internal static Command Create()
    {
        var command = new Command(
            "rescore",
            "Scores a finished run anew with the weights of another pipeline, in seconds: evidence is taken as it is, no input is read.\n\n"
            + "Example: manifestscan rescore out -o out-2 -p my-pipeline.yaml");
        var folder = new Argument<string>("DIR") { Description = "Output of score or rescore." };
        var output = new Option<string>("-o", "--output") { Description = "Folder to write; an earlier output of manifestscan there is replaced.", Required = true };
        var pipeline = new Option<string>("-p", "--pipeline") { Description = "Pipeline file, or the name of a built-in one.", Required = true };
        var cards = new Option<string?>("--cards") { Description = "Folder of detection cards that the pipeline names, as for score." };
        var cleared = new Option<string?>("--cleared") { Description = "File of travellers shown with weight 0, as for score." };
        var reviews = new Option<string?>("--reviews") { Description = "File of what people decided, as for score." };
        var threads = new Option<int?>("--threads") { Description = "Most threads (default: one per processor)." };
        var quiet = new Option<bool>("--quiet") { Description = "No progress and no summary." };
        var json = new Option<bool>("--json") { Description = "Summary as JSON." };
        foreach (Option option in new Option[] { output, pipeline, cards, cleared, reviews, threads, quiet, json })
        {
            command.Add(option);
        }
        command.Add(folder);
        command.SetAction(parsed =>
        {
            RunPlan plan = Plan(new RunArgs
            {
                Output = parsed.GetValue(output),
                Pipeline = parsed.GetValue(pipeline)!,
                CardsFolder = parsed.GetValue(cards),
                ClearedFile = parsed.GetValue(cleared),
                TakesNotesOfRun = true,
                ReviewsFile = parsed.GetValue(reviews),
                Threads = parsed.GetValue(threads),
            });
            RescoreOutcome outcome = Progress.Follow(parsed.GetValue(quiet), progress => RescoreRun.Rescore(parsed.GetValue(folder)!, plan, progress));
            Write(outcome, parsed.GetValue(folder)!, parsed.GetValue(json), parsed.GetValue(quiet));
            return outcome.ExitCode;
        });
        return command;
    }

    static RunPlan Plan(RunArgs args)
    {
        (RunPlan? plan, IReadOnlyList<string> faults) = PlanBuilder.Build(args);
        return plan ?? throw new ConfigurationException(faults);
    }

    static void Write(RescoreOutcome outcome, string folder, bool isJson, bool isQuiet)
    {
        List<(string Name, int Count)> severities = [.. Enum.GetValues<Severity>().Reverse().Select(severity => (
            severity.ToString().ToLowerInvariant(), outcome.Board.Scores.Count(s => outcome.Plan.Rules.SeverityOf(s) == severity)))];
        if (isJson)
        {
            Console.Out.WriteLine(new JsonObject
            {
                ["output"] = outcome.Plan.Output,
                ["plan_hash"] = outcome.Plan.Hash,
                ["exit_code"] = outcome.ExitCode,
                ["travellers"] = outcome.Board.Scores.Length,
                ["severities"] = new JsonObject(severities.Select(s => KeyValuePair.Create(s.Name, (JsonNode?)s.Count))),
                ["notes"] = new JsonArray([.. outcome.Notes.Select(n => (JsonNode)n)]),
            }.ToJsonString(new JsonSerializerOptions { WriteIndented = true }));
            return;
        }
        if (isQuiet)
        {
            return;
        }
        foreach (string note in outcome.Notes)
        {
            Console.Out.WriteLine(note);
        }
        string counts = string.Join(", ", severities.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Name} {s.Count:N0}")));
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{outcome.Board.Scores.Length:N0} travellers scored anew by pipeline {outcome.Plan.Pipeline.Name}: {counts}."));
        string written = Path.GetRelativePath(Environment.CurrentDirectory, outcome.Plan.Output!);
        Console.Out.WriteLine($"Written: {written}; see what changed with manifestscan compare {folder} {written}");
    }
}
