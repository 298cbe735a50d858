using System.CommandLine;
using ManifestScan.Pipeline;
using ManifestScan.Pipeline.Reporting;

namespace ManifestScan.Cli.Commands;

/// <summary>A finished run for reading.</summary>
static class ReportCommand
{
    internal static Command Create()
    {
        var command = new Command(
            "report",
            "Writes a finished run as one HTML file for reading: no network, no script.\n\n"
            + "Example: manifestscan report out -o report.html");
        var folder = new Argument<string>("DIR") { Description = "Output of score or rescore." };
        var file = new Option<string?>("-o", "--output") { Description = $"File to write (default: {ReportRun.DefaultName} in DIR)." };
        var most = new Option<int>("-n") { Description = "Most travellers shown.", DefaultValueFactory = _ => new ReportOptions().Most };
        var cards = new Option<string?>("--cards") { Description = "Folder of the detection cards the run was scored with." };
        command.Add(folder);
        command.Add(file);
        command.Add(most);
        command.Add(cards);
        command.SetAction(parsed =>
        {
            var options = new ReportOptions { Most = parsed.GetValue(most), CardsFolder = parsed.GetValue(cards) };
            string written = ReportRun.Write(parsed.GetValue(folder)!, parsed.GetValue(file), options);
            Console.Out.WriteLine($"Written: {Path.GetRelativePath(Environment.CurrentDirectory, written)}");
            return ExitCodes.Done;
        });
        return command;
    }
}
