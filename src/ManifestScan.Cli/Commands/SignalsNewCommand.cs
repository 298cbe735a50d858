using System.CommandLine;
using ManifestScan.Pipeline;
using ManifestScan.Pipeline.Cards;

namespace ManifestScan.Cli.Commands;

/// <summary>Begins a card or a signal.</summary>
static class SignalsNewCommand
{
    internal static Command Create()
    {
        var command = new Command(
            "new",
            "Begins a detection card from a commented template; with --code the four files of a signal in a source tree.\n\n"
            + "Example: manifestscan signals new routing.three-in-two-months --cards cards");
        var id = new Argument<string>("SIGNAL") { Description = "Id of the new signal: family.name." };
        var cards = new Option<string>("--cards") { Description = "Folder of cards to write into.", DefaultValueFactory = _ => "cards" };
        var code = new Option<bool>("--code") { Description = "Write code, card, test and page instead." };
        var root = new Option<string>("--root") { Description = "Root of the source tree, for --code.", DefaultValueFactory = _ => "." };
        command.Add(id);
        command.Add(cards);
        command.Add(code);
        command.Add(root);
        command.SetAction(parsed =>
        {
            string name = parsed.GetValue(id)!;
            bool isCode = parsed.GetValue(code);
            foreach (string file in isCode ? NewCard.WriteCode(name, parsed.GetValue(root)!) : NewCard.Write(name, parsed.GetValue(cards)!))
            {
                Console.Out.WriteLine($"Written: {Path.GetRelativePath(Environment.CurrentDirectory, file)}");
            }
            Console.Out.WriteLine(isCode
                ? "Next: its null model, its examples, and a weight of 0 with the reason in pipelines/default.yaml."
                : $"Next: change it, then manifestscan signals test {name} --cards {parsed.GetValue(cards)}");
            return ExitCodes.Done;
        });
        return command;
    }
}
