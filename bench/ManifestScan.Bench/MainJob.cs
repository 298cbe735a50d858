using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ManifestScan.Bench;

/// <summary>The main job beside DuckDB's small job, on generated manifests and bookings.</summary>
static class MainJob
{
    internal static int Run(Arguments arguments)
    {
        int rows = arguments.Number("rows", 1_000_000);
        int seed = arguments.Number("seed", 1);
        int runs = arguments.Number("runs", 3);
        string peer = Path.GetFullPath(arguments.Text("peer"));
        string work = Path.GetFullPath(arguments.Text("work", Path.Combine("artifacts", "bench")));
        string data = Generate(peer, Path.Combine(work, $"rows-{rows}-seed-{seed}"), rows, seed);
        string output = Path.Combine(work, "out");
        var ours = new List<MeasuredProcess>();
        var theirs = new List<MeasuredProcess>();
        for (int run = 0; run < runs; run++)
        {
            ours.Add(MeasuredProcess.Run("dotnet", Cli(), "score", Path.Combine(data, "manifests.csv"), Path.Combine(data, "bookings.csv"), "-o", output, "--quiet"));
            theirs.Add(MeasuredProcess.Run("node", Path.Combine(peer, "duckdb", "run.mjs"), Path.Combine(peer, "duckdb", "job.sql"), Path.Combine(data, "manifests.csv"), Path.Combine(data, "bookings.csv"), Path.Combine(work, "peer.parquet"), Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture)));
        }
        string page = Path.Combine("bench", "results", Machine.Name, $"main-job-{rows}.md");
        Directory.CreateDirectory(Path.GetDirectoryName(page)!);
        File.WriteAllText(page, Page(rows, seed, ours, theirs, output));
        Console.WriteLine(page);
        return 0;
    }

    static string Cli() => Path.Combine("artifacts", "bin", "ManifestScan.Cli", "release", "manifestscan.dll");

    static string Generate(string peer, string folder, int rows, int seed)
    {
        if (!File.Exists(Path.Combine(folder, "bookings.csv")))
        {
            string build = Path.Combine(Path.GetTempPath(), "manifestscan-bench-gen");
            Directory.CreateDirectory(build);
            foreach (string file in Directory.GetFiles(Path.Combine(peer, "gen")))
            {
                File.Copy(file, Path.Combine(build, Path.GetFileName(file)), overwrite: true);
            }
            string airports = Path.Combine(peer, "..", "data", "reference", "airports.csv");
            MeasuredProcess.Run("dotnet", "run", "-c", "Release", "--project", build, "--", rows.ToString(CultureInfo.InvariantCulture), seed.ToString(CultureInfo.InvariantCulture), folder, airports);
        }
        return folder;
    }

    static string Page(int rows, int seed, List<MeasuredProcess> ours, List<MeasuredProcess> theirs, string output)
    {
        using JsonDocument report = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(output, "run.json")));
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# Main job, {rows:N0} manifest rows and about as many booking rows\n\n");
        page.AppendJoin('\n', Machine.Describe()).Append('\n');
        page.Append(CultureInfo.InvariantCulture, $"- data: generator of the shared benchmark, seed {seed}; {ours.Count} runs of each in turn, medians\n");
        page.Append(CultureInfo.InvariantCulture, $"- command: `dotnet run -c Release --project bench/ManifestScan.Bench -- main-job --rows {rows} --seed {seed} --runs {ours.Count} --peer FOLDER`\n\n");
        page.Append("| | wall s | peak MiB | ratio of wall to the peer |\n|---|---|---|---|\n");
        double peerWall = Median(theirs.Select(r => r.WallSeconds));
        Row("`manifestscan score`, every table", ours);
        Row("DuckDB, the small job of the shared benchmark", theirs);
        page.Append(CultureInfo.InvariantCulture, $"\nBytes per movement held in tables: {report.RootElement.GetProperty("bytes_per_movement").GetDouble():0.0}\n\n");
        page.Append("| stage of the last run | s |\n|---|---|\n");
        foreach (JsonProperty stage in report.RootElement.GetProperty("timing").EnumerateObject())
        {
            page.Append(CultureInfo.InvariantCulture, $"| {stage.Name} | {stage.Value.GetDouble():0.00} |\n");
        }
        return page.ToString();

        void Row(string name, List<MeasuredProcess> measured)
        {
            double wall = Median(measured.Select(r => r.WallSeconds));
            page.Append(CultureInfo.InvariantCulture, $"| {name} | {wall:0.00} | {Median(measured.Select(r => r.PeakMebibytes)):0} | {wall / peerWall:0.00} |\n");
        }
    }

    static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
