using System.CommandLine;
using ManifestScan.Output;
using ManifestScan.Pipeline;

namespace ManifestScan.Cli.Commands;

/// <summary>The data dictionary.</summary>
static class SchemaCommand
{
    internal static Command Create()
    {
        var command = new Command(
            "schema", "Shows what every table and column means.\n\nExample: manifestscan schema scores");
        var table = new Argument<string?>("TABLE") { Description = "One table; all when left out.", Arity = ArgumentArity.ZeroOrOne };
        command.Add(table);
        command.SetAction(parsed =>
        {
            string? name = parsed.GetValue(table);
            if (DataDictionary.Text(name) is not { } text)
            {
                throw new ConfigurationException([$"{name}: no such table; tables are {string.Join(", ", DataDictionary.TableNames)}."]);
            }
            Console.Out.Write(text);
            return ExitCodes.Done;
        });
        return command;
    }
}
