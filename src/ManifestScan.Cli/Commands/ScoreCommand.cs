using System.CommandLine;
using ManifestScan.Pipeline;

namespace ManifestScan.Cli.Commands;

/// <summary>The main job.</summary>
static class ScoreCommand
{
    internal static Command Create()
    {
        var command = new Command(
            "score",
            "Reads exports, links travellers, looks for signals, scores everybody with reasons, writes Parquet.\n\n"
            + "Example: manifestscan score data-samples/founding-story/input -o out");
        var options = new RunOptions(command, isScored: true);
        command.SetAction(parsed =>
        {
            RunPlan plan = options.Plan(parsed);
            RunOutcome outcome = Progress.Follow(options.IsQuiet(parsed), progress => new Runner(plan, progress).Score());
            Doubts.Write(outcome, options.IsQuiet(parsed));
            if (options.IsJson(parsed))
            {
                Summary.WriteJson(outcome, plan);
            }
            else if (!options.IsQuiet(parsed))
            {
                Summary.Write(outcome, plan, options.ShowsTimings(parsed));
            }
            return outcome.ExitCode;
        });
        return command;
    }
}
