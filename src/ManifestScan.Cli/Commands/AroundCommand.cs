using System.CommandLine;
using ManifestScan.Output;
using ManifestScan.Pipeline;

namespace ManifestScan.Cli.Commands;

/// <summary>Widens from a traveller.</summary>
static class AroundCommand
{
    internal static Command Create()
    {
        var command = new Command(
            "around",
            "Widens from a traveller, step by step: companions on bookings, neighbouring document numbers, shared contacts, same flights again.\n\n"
            + "Example: manifestscan around out RUS:201234567 --steps 2");
        var folder = new Argument<string>("DIR") { Description = "Output of score or normalize." };
        var who = new Argument<string>("WHO") { Description = "Traveller id or its beginning, document (NUMBER or ISSUER:NUMBER), or name." };
        var steps = new Option<int>("--steps") { Description = "How far to go, 1 to 5.", DefaultValueFactory = _ => 1 };
        command.Add(folder);
        command.Add(who);
        command.Add(steps);
        command.SetAction(parsed =>
        {
            OutputReader output = OutputReader.Open(parsed.GetValue(folder)!);
            string start = (string)TravellerSearch.One(output, parsed.GetValue(who)!, Console.Out)["traveller_id"]!;
            new Surroundings(output, Console.Out).Write(start, Math.Clamp(parsed.GetValue(steps), 1, 5));
            return ExitCodes.Done;
        });
        return command;
    }
}
