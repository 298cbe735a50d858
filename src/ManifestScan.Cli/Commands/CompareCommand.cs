using System.CommandLine;
using ManifestScan.Compare;
using ManifestScan.Pipeline;
using ManifestScan.Pipeline.Finished;

namespace ManifestScan.Cli.Commands;

/// <summary>Two runs side by side.</summary>
static class CompareCommand
{
    internal static Command Create()
    {
        var command = new Command(
            "compare",
            "Shows who is new, gone, or moved in rank between two runs, and which signal made the difference.\n\n"
            + "Example: manifestscan compare out out-2");
        var old = new Argument<string>("OLD") { Description = "Output of score or rescore." };
        var @new = new Argument<string>("NEW") { Description = "A later output." };
        var most = new Option<int>("-n") { Description = "Most travellers shown of each kind.", DefaultValueFactory = _ => 20 };
        var json = new Option<bool>("--json") { Description = "The comparison as JSON." };
        command.Add(old);
        command.Add(@new);
        command.Add(most);
        command.Add(json);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(most) < 0)
            {
                throw new ConfigurationException(["-n: expected 0 or more."]);
            }
            Comparison comparison = ComparisonRun.Compare(parsed.GetValue(old)!, parsed.GetValue(@new)!);
            if (parsed.GetValue(json))
            {
                ComparisonText.WriteJson(comparison, parsed.GetValue(most));
            }
            else
            {
                ComparisonText.Write(comparison, parsed.GetValue(most));
            }
            return ExitCodes.Done;
        });
        return command;
    }
}
