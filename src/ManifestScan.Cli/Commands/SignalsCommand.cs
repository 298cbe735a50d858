using System.CommandLine;
using System.Globalization;
using ManifestScan.Model;
using ManifestScan.Pipeline;
using ManifestScan.Pipeline.Cards;
using ManifestScan.Pipeline.Examples;
using ManifestScan.Signals;
using Spectre.Console;

namespace ManifestScan.Cli.Commands;

/// <summary>The catalogue of signals.</summary>
static class SignalsCommand
{
    internal static Command Create() => new("signals", "The catalogue of signals.\n\nExample: manifestscan signals show routing.repeated-routing")
    {
        List(),
        Show(),
        Test(),
        SignalsNewCommand.Create(),
        SignalsBacktestCommand.Create(),
    };

    static Command List()
    {
        var command = new Command("list", "Lists every signal with its title.\n\nExample: manifestscan signals list");
        Option<string?> cards = Cards(command);
        command.SetAction(parsed =>
        {
            Table table = new Table().Border(TableBorder.None).AddColumns("signal", "status", "title");
            foreach (SignalCard card in CardCatalogue.With(parsed.GetValue(cards)).Cards)
            {
                table.AddRow(card.Id, card.Status, Markup.Escape(card.Title));
            }
            Terminal.Output().Write(table);
            return ExitCodes.Done;
        });
        return command;
    }

    static Command Show()
    {
        var command = new Command("show", "Shows the page of a signal.\n\nExample: manifestscan signals show documents.official-group");
        var id = new Argument<string>("SIGNAL") { Description = "Id of the signal." };
        Option<string?> cards = Cards(command);
        command.Add(id);
        command.SetAction(parsed =>
        {
            Console.Out.Write(SignalPage.Markdown(Find(parsed.GetValue(id)!, parsed.GetValue(cards))));
            return ExitCodes.Done;
        });
        return command;
    }

    static Command Test()
    {
        var command = new Command("test", "Runs the examples of every card, or of one.\n\nExample: manifestscan signals test");
        var id = new Argument<string?>("SIGNAL") { Description = "Id of the signal; all when left out.", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> cards = Cards(command);
        command.Add(id);
        command.SetAction(parsed =>
        {
            string? folder = parsed.GetValue(cards);
            IEnumerable<SignalCard> tested = parsed.GetValue(id) is { } one ? [Find(one, folder)] : CardCatalogue.With(folder).Cards;
            int failed = tested.SelectMany(c => c.Examples, (card, example) => IsAsStated(card, example) ? 0 : 1).Sum();
            Console.Out.WriteLine(failed == 0 ? "Every example gives what its card states." : string.Create(CultureInfo.InvariantCulture, $"{failed} examples differ from their cards."));
            return failed == 0 ? ExitCodes.Done : ExitCodes.TooManyRejects;
        });
        return command;
    }

    static bool IsAsStated(SignalCard card, CardExample example)
    {
        Hit? hit = ExampleRunner.Run(card, example);
        bool isAsStated = hit?.Reason == example.Reason;
        Console.Out.WriteLine($"{(isAsStated ? "ok  " : "FAIL")} {card.Id}: {example.Name}");
        if (!isAsStated)
        {
            Console.Out.WriteLine($"     stated: {example.Reason ?? "(silent)"}");
            Console.Out.WriteLine($"     found:  {hit?.Reason ?? "(silent)"}");
        }
        return isAsStated;
    }

    static Option<string?> Cards(Command command)
    {
        var cards = new Option<string?>("--cards") { Description = "Folder of detection cards to add." };
        command.Add(cards);
        return cards;
    }

    static SignalCard Find(string id, string? folder) => CardCatalogue.With(folder).Find(id)
        ?? throw new ConfigurationException([$"{id}: no such signal; see manifestscan signals list."]);
}
