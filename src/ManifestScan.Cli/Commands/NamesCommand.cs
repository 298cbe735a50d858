using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ManifestScan.Pipeline;
using ManifestScan.Pipeline.Identity;

namespace ManifestScan.Cli.Commands;

/// <summary>How alike names are.</summary>
static class NamesCommand
{
    static readonly JsonSerializerOptions Plain = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static Command Create()
    {
        var command = new Command(
            "names",
            "Shows how alike two names are, and why: any alphabet and spelling, short forms, initials, other orders.\n\n"
            + "Example: manifestscan names \"Yuliya Shcheglova\" \"ЩЕГЛОВА ЮЛИЯ\"");
        var names = new Argument<string[]>("NAME") { Description = "Two names.", Arity = ArgumentArity.ZeroOrMore };
        var pairs = new Option<string>("--pairs") { Description = "A table with the columns name1 and name2." };
        var json = new Option<bool>("--json") { Description = "As JSON: one object, or an array in the order of the file." };
        command.Add(names);
        command.Add(pairs);
        command.Add(json);
        command.SetAction(parsed =>
        {
            string[] given = parsed.GetValue(names) ?? [];
            string? file = parsed.GetValue(pairs);
            if (file is null ? given.Length != 2 : given.Length != 0)
            {
                throw new ConfigurationException(["names: expected two names, or --pairs FILE."]);
            }
            if (file is null)
            {
                ComparedNames compared = NameRun.Compare(given[0], given[1]);
                Console.Out.WriteLine(parsed.GetValue(json) ? JsonSerializer.Serialize(compared, Plain) : Text(compared));
                return ExitCodes.Done;
            }
            IReadOnlyList<ComparedNames> all = NameRun.ComparePairs(file);
            Console.Out.WriteLine(parsed.GetValue(json) ? JsonSerializer.Serialize(all, Plain) : string.Join(Environment.NewLine, all.Select(Line)));
            return ExitCodes.Done;
        });
        return command;
    }

    static string Text(ComparedNames compared) => $"{compared.Verdict} ({Number(compared)}): {compared.Reason}";

    static string Line(ComparedNames compared) =>
        Terminal.Safe($"{compared.Verdict,-9} {Number(compared)}  {compared.Name1} | {compared.Name2}: {compared.Reason}");

    static string Number(ComparedNames compared) => compared.Score.ToString("0.00", CultureInfo.InvariantCulture);
}
