using System.CommandLine;
using System.Globalization;
using ManifestScan.Pipeline;
using ManifestScan.Simulate;

namespace ManifestScan.Cli.Commands;

/// <summary>Invented worlds with known truth.</summary>
static class SimulateCommand
{
    internal static Command Create()
    {
        var command = new Command(
            "simulate",
            "Invents exports with planted stories, their innocent look-alikes, and truth.csv.\n\n"
            + "Example: manifestscan simulate -o world --travellers 20000 --seed 7");
        var output = new Option<string>("-o", "--output") { Description = "Folder to write.", Required = true };
        var travellers = new Option<long>("--travellers") { Description = "Number of travellers.", DefaultValueFactory = _ => 10_000 };
        var movements = new Option<long>("--movements") { Description = "Number of manifest rows, instead of travellers." };
        var seed = new Option<ulong>("--seed") { Description = "Key of every draw.", DefaultValueFactory = _ => 1 };
        var days = new Option<int>("--days") { Description = "Length of the window in days.", DefaultValueFactory = _ => 365 };
        var stories = new Option<string[]>("--stories") { Description = "Stories to plant; 'none' for none, 'all' with those on request (default: all but those).", AllowMultipleArgumentsPerToken = true };
        var lookAlikes = new Option<string[]>("--look-alikes") { Description = "Look-alikes to plant; 'none' for none, 'all' with those on request (default: all but those).", AllowMultipleArgumentsPerToken = true };
        var shape = new Option<WorldShape>("--shape") { Description = "Form of the schedule.", DefaultValueFactory = _ => WorldShape.Default };
        var format = new Option<string>("--format")
        {
            Description = "Formats to write, with commas: csv, paxlst (manifests), pnrgov (bookings).",
            DefaultValueFactory = _ => "csv",
        };
        var threads = new Option<int>("--threads") { Description = "Most threads.", DefaultValueFactory = _ => Environment.ProcessorCount };
        foreach (Option option in new Option[] { output, travellers, movements, seed, days, stories, lookAlikes, shape, format, threads })
        {
            command.Add(option);
        }
        command.SetAction(parsed =>
        {
            var plan = new SimulationPlan
            {
                Travellers = parsed.GetValue(travellers),
                Movements = parsed.GetValue(movements),
                Seed = parsed.GetValue(seed),
                Days = parsed.GetValue(days),
                Stories = Names(parsed.GetValue(stories), Simulation.StoryNames),
                LookAlikes = Names(parsed.GetValue(lookAlikes), Simulation.LookAlikeNames),
                Shape = parsed.GetValue(shape),
                Formats = Formats(parsed.GetValue(format)!),
                Threads = parsed.GetValue(threads),
            };
            if (plan.Faults() is { Count: > 0 } faults)
            {
                throw new ConfigurationException(faults);
            }
            string folder = parsed.GetValue(output)!;
            SimulationSummary summary = Simulation.Run(plan, folder);
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{summary.ManifestRows:#,0} manifest rows and {summary.BookingRows:#,0} booking rows of {summary.Travellers:#,0} people on {summary.Flights:#,0} flights."));
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{summary.Instances.Values.Sum():#,0} stories and look-alikes planted: {summary.PlantedDocuments:#,0} and {summary.LookAlikeDocuments:#,0} documents, named in truth.csv."));
            return ExitCodes.Done;
        });
        return command;
    }

    static ExportFormats Formats(string names)
    {
        ExportFormats formats = 0;
        foreach (string name in names.Split(',', StringSplitOptions.TrimEntries))
        {
            formats |= name switch
            {
                "csv" => ExportFormats.Csv,
                "paxlst" => ExportFormats.Paxlst,
                "pnrgov" => ExportFormats.Pnrgov,
                _ => throw new ConfigurationException([$"--format: there is no format {name}; there are csv, paxlst and pnrgov."]),
            };
        }
        return formats;
    }

    static HashSet<string>? Names(string[]? names, IReadOnlyList<string> all) => names switch
    {
        null or [] => null,
        ["none"] => [],
        ["all"] => [.. all],
        _ => [.. names],
    };
}
