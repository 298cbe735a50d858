using System.CommandLine;
using System.Text.Json;
using ManifestScan.Pipeline;

namespace ManifestScan.Cli.Commands;

/// <summary>The resolved plan.</summary>
static class PlanCommand
{
    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    internal static Command Create()
    {
        var command = new Command(
            "plan",
            "Shows the plan of a run, every default filled in, with its hash. Reads no input.\n\nExample: manifestscan plan -p default");
        var options = new RunOptions(command, isInputRequired: false, isOutputRequired: false);
        command.SetAction(parsed =>
        {
            Console.Out.WriteLine(PlanText.Json(options.Plan(parsed)).ToJsonString(Indented));
            return ExitCodes.Done;
        });
        return command;
    }
}
