using System.Diagnostics;
using System.Globalization;
using System.Text;
using ManifestScan.Model;
using ManifestScan.Pipeline;
using ManifestScan.Signals;
using ManifestScan.Simulate;

namespace ManifestScan.Bench;

/// <summary>How long each signal takes, how that grows when the rows double, and that shapes of data made to hurt do not blow it up.</summary>
static class SignalTimes
{
    static readonly string[] TableFiles = ["bookings.csv", "events.csv", "manifests.csv", "people.csv"];

    internal static int Run(Arguments arguments)
    {
        string work = Path.GetFullPath(arguments.Text("work", Path.Combine("artifacts", "bench", "signals")));
        int rows = arguments.Number("rows", 200_000);
        int scale = arguments.Number("stress-percent", 100);
        string[] ids = [.. SignalCatalogue.Default.Cards.Select(c => c.Id)];
        List<(string Name, Dictionary<string, double> Seconds)> columns =
        [
            .. new[] { rows, 2 * rows }.Select(r => (Count(r), Measure(World(work, r), ids))),
            .. StressShapes.Names.Select(name => (name, Measure(StressShapes.Write(name, Path.Combine(work, name), scale), ids))),
        ];
        string text = Page(ids, columns, $"--rows {rows} --stress-percent {scale}");
        string path = Path.Combine("bench", "results", Machine.Name, "signals.md");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        Console.WriteLine(text);
        return 0;
    }

    static string World(string work, int rows)
    {
        string folder = Path.Combine(work, "world-" + rows.ToString(CultureInfo.InvariantCulture));
        Simulation.Run(new SimulationPlan { Movements = rows, Seed = 101 }, folder);
        return folder;
    }

    /// <summary>Seconds of each signal over the tables of a folder; what several signals share is worked out before.</summary>
    static Dictionary<string, double> Measure(string folder, string[] ids)
    {
        TravelData data = Link(folder);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        var facts = new RunFacts(data, parallel);
        _ = (facts.Trips, facts.Purchases, facts.Acquaintance);
        var seconds = new Dictionary<string, double>();
        foreach (string id in ids)
        {
            var watch = Stopwatch.StartNew();
            SignalCatalogue.Default.Run(id, facts, parallel);
            seconds[id] = watch.Elapsed.TotalSeconds;
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(folder)} {id} {seconds[id]:0.00} s"));
        }
        return seconds;
    }

    static TravelData Link(string folder)
    {
        string[] files = [.. TableFiles.Select(f => Path.Combine(folder, f)).Where(File.Exists)];
        RunPlan plan = PlanBuilder.Build(new RunArgs { Inputs = [folder] }).Plan!;
        return new Runner(plan, SilentProgress.Instance).Link([.. files.Select(SourceOf)], source => Path.GetFileName(source.Name) switch
        {
            "people.csv" => InputRole.People,
            "events.csv" => InputRole.Events,
            _ => InputRole.Input,
        });
    }

    static Source SourceOf(string file, int index) => new()
    {
        Index = index,
        Name = Path.GetFileName(file),
        Length = new FileInfo(file).Length,
        Open = () => File.OpenRead(file),
    };

    static string Page(string[] ids, List<(string Name, Dictionary<string, double> Seconds)> columns, string options)
    {
        var page = new StringBuilder("# Signals: seconds of each, and growth\n\n");
        page.AppendJoin('\n', Machine.Describe()).Append('\n');
        page.Append(CultureInfo.InvariantCulture, $"- command: `dotnet run -c Release --project bench/ManifestScan.Bench -- signals {options}`\n");
        page.Append("- data: two simulated worlds of seed 101, the second with twice the manifest rows (and as many booking rows), then shapes\n");
        page.Append("  made to hurt: see bench/ManifestScan.Bench/StressShapes.cs. Reading, linking and what signals share are not in the times.\n");
        page.Append("- growth: the second time over the first; 2 is linear. Below a twentieth of a second it says nothing and is left out.\n\n");
        page.Append("| signal | ").AppendJoin(" | ", columns.Take(2).Select(c => c.Name + " rows")).Append(" | growth | ").AppendJoin(" | ", columns.Skip(2).Select(c => c.Name)).Append(" |\n");
        page.Append(string.Concat(Enumerable.Repeat("|---", columns.Count + 2))).Append("|\n");
        foreach (string id in ids)
        {
            (double small, double large) = (columns[0].Seconds[id], columns[1].Seconds[id]);
            string growth = small < 0.05 ? "" : (large / small).ToString("0.0", CultureInfo.InvariantCulture);
            page.Append(CultureInfo.InvariantCulture, $"| {id} | {small:0.00} | {large:0.00} | {growth} | ").AppendJoin(" | ", columns.Skip(2).Select(c => Seconds(c.Seconds[id]))).Append(" |\n");
        }
        page.Append("| all | ").AppendJoin(" | ", columns.Take(2).Select(c => Seconds(c.Seconds.Values.Sum())))
            .Append(CultureInfo.InvariantCulture, $" | {columns[1].Seconds.Values.Sum() / columns[0].Seconds.Values.Sum():0.0} | ")
            .AppendJoin(" | ", columns.Skip(2).Select(c => Seconds(c.Seconds.Values.Sum()))).Append(" |\n");
        return page.ToString();
    }

    static string Seconds(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    static string Count(int rows) => rows.ToString("#,0", CultureInfo.InvariantCulture);
}
