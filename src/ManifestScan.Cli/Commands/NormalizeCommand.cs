using System.CommandLine;
using ManifestScan.Pipeline;

namespace ManifestScan.Cli.Commands;

/// <summary>Canonical tables without scores.</summary>
static class NormalizeCommand
{
    internal static Command Create()
    {
        var command = new Command(
            "normalize",
            "Reads exports, links travellers and writes the canonical tables, without scoring.\n\n"
            + "Example: manifestscan normalize data-samples/founding-story/input -o tables");
        var options = new RunOptions(command);
        command.SetAction(parsed =>
        {
            RunPlan plan = options.Plan(parsed);
            RunOutcome outcome = Progress.Follow(options.IsQuiet(parsed), progress => new Runner(plan, progress).Normalize());
            Doubts.Write(outcome, options.IsQuiet(parsed));
            if (!options.IsQuiet(parsed))
            {
                Summary.WriteCounts(outcome, plan, options.ShowsTimings(parsed));
            }
            return outcome.ExitCode;
        });
        return command;
    }
}
