using System.Globalization;
using ManifestScan.Pipeline.Finished;

namespace ManifestScan.Bench;

/// <summary>Simulated worlds with known truth: scored with people and events, evaluated, written as a page a shape.</summary>
static class Stories
{
    // A world without bookings has no second file.
    static readonly string[] Inputs = ["manifests.csv", "bookings.csv"];

    const int UsualTravellers = 20_000;

    internal static int Run(Arguments arguments)
    {
        string[] seeds = arguments.Text("seeds", "1,2,3").Split(',');
        int travellers = arguments.Number("travellers", UsualTravellers);
        string work = Path.GetFullPath(arguments.Text("work", Path.Combine("artifacts", "bench")));
        foreach (string shape in arguments.Text("shape", "Default").Split(','))
        {
            List<StoriesWorld> worlds = [.. seeds.Select(seed => Measure(Path.Combine(work, $"stories-{shape}-{travellers}-seed-{seed}"), shape, travellers, seed))];
            string name = "stories" + (shape == "Default" ? "" : $"-{shape.ToLowerInvariant()}") + (travellers == UsualTravellers ? "" : $"-{travellers}") + ".md";
            string page = Path.Combine("bench", "results", Machine.Name, name);
            Directory.CreateDirectory(Path.GetDirectoryName(page)!);
            File.WriteAllText(page, new StoriesPage(worlds, shape, travellers).Text());
            Console.WriteLine(page);
        }
        return 0;
    }

    static StoriesWorld Measure(string folder, string shape, int travellers, string seed)
    {
        string count = travellers.ToString(CultureInfo.InvariantCulture);
        MeasuredProcess.Run("dotnet", Cli, "simulate", "-o", folder, "--travellers", count, "--seed", seed, "--shape", shape);
        string[] inputs = [.. Inputs.Select(f => Path.Combine(folder, f)).Where(File.Exists)];
        string output = Path.Combine(folder, "out");
        MeasuredProcess score = MeasuredProcess.Run("dotnet",
        [
            Cli, "score", .. inputs, "-o", output, "--quiet",
            "--people", Path.Combine(folder, "people.csv"), "--events", Path.Combine(folder, "events.csv"),
        ]);
        return new StoriesWorld(seed, EvaluationRun.Evaluate(output, Path.Combine(folder, "truth.csv")), score.WallSeconds);
    }

    internal static string Cli => Path.Combine("artifacts", "bin", "ManifestScan.Cli", "release", "manifestscan.dll");
}
