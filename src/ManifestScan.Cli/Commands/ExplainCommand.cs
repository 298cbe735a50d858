using System.CommandLine;
using ManifestScan.Pipeline;

namespace ManifestScan.Cli.Commands;

/// <summary>Everything about one traveller.</summary>
static class ExplainCommand
{
    internal static Command Create()
    {
        var command = new Command(
            "explain",
            "Shows everything about one traveller: documents, timeline, companions, and each reason down to file and line.\n\n"
            + "Example: manifestscan explain out RUS:201234567");
        var folder = new Argument<string>("DIR") { Description = "Output of score." };
        var who = new Argument<string>("WHO") { Description = "Traveller id or its beginning, document (NUMBER or ISSUER:NUMBER), or name." };
        command.Add(folder);
        command.Add(who);
        command.SetAction(parsed =>
        {
            Explanation.Write(parsed.GetValue(folder)!, parsed.GetValue(who)!, Console.Out);
            return ExitCodes.Done;
        });
        return command;
    }
}
