using System.CommandLine;
using System.Globalization;
using ManifestScan.Pipeline;
using ManifestScan.Pipeline.Identity;

namespace ManifestScan.Cli.Commands;

/// <summary>Record linkage within or between tables of people.</summary>
static class LinkCommand
{
    internal static Command Create()
    {
        var command = new Command(
            "link",
            "Finds the records that are one person, in one table or between two, with weight, probability and reason; no labels are needed.\n\n"
            + "Example: manifestscan link data-samples/founding-story/people.csv -o pairs.parquet --role position=occupation");
        var tables = new Argument<string[]>("TABLE") { Description = "One or two tables of people, delimited text or Parquet.", Arity = new ArgumentArity(1, 2) };
        var output = new Option<string>("-o", "--output") { Description = "Parquet file of pairs.", Required = true };
        var clusters = new Option<string>("--clusters") { Description = "Parquet file of clusters." };
        var roles = new Option<string[]>("--role") { Description = "COLUMN=ROLE, when a column is not recognised.", AllowMultipleArgumentsPerToken = true };
        var threads = new Option<int>("--threads") { Description = "Most threads.", DefaultValueFactory = _ => Environment.ProcessorCount };
        var quiet = new Option<bool>("--quiet") { Description = "Say nothing." };
        command.Add(tables);
        command.Add(output);
        command.Add(clusters);
        command.Add(roles);
        command.Add(threads);
        command.Add(quiet);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(threads) < 1)
            {
                throw new ConfigurationException(["--threads: expected 1 or more."]);
            }
            LinkSummary summary = LinkRun.Link(new LinkArgs
            {
                Tables = parsed.GetValue(tables)!,
                Output = parsed.GetValue(output)!,
                Clusters = parsed.GetValue(clusters),
                Roles = parsed.GetValue(roles) ?? [],
                Threads = parsed.GetValue(threads),
            });
            if (!parsed.GetValue(quiet))
            {
                Write(summary);
            }
            return ExitCodes.Done;
        });
        return command;
    }

    static void Write(LinkSummary summary)
    {
        Line($"{summary.Rows:N0} rows; compared by {string.Join(", ", summary.Fields)}");
        Line($"{summary.Passes.Count} passes of blocking, {summary.Compared:N0} pairs compared");
        if (summary.CappedBlocks > 0)
        {
            Line($"{summary.CappedBlocks:N0} blocks of {summary.CappedRows:N0} rows too large to be compared whole");
        }
        Line($"{summary.Matches:N0} pairs match, {summary.Possible:N0} are possible; {summary.Clusters:N0} clusters");
    }

    static void Line(FormattableString text) => Console.Out.WriteLine(Terminal.Safe(text.ToString(CultureInfo.InvariantCulture)));
}
