using System.Globalization;
using System.Text;

namespace ManifestScan.Bench;

/// <summary>How long linking takes: whole runs of the program on invented people; written as a page.</summary>
static class IdentitySpeed
{
    internal static int Run(Arguments arguments)
    {
        int runs = arguments.Number("runs", 3);
        var page = new StringBuilder("# Speed of linking\n\n");
        page.AppendJoin('\n', Machine.Describe()).Append('\n');
        Line(page, $"- command: `dotnet run -c Release --project bench/ManifestScan.Bench -- identity-speed --runs {runs}`");
        Line(page, $"- whole processes, start, reading and writing included; the least of {runs} runs, and the load before that run: other work on the machine");
        Line(page, $"  lengthens wall time and hardly processor time. Two cores give at best half of the processor time");
        Line(page, $"- data: PeopleFiles.cs; \"even\" names are drawn evenly from 16 million, \"common\" ones as in life, the first of 6,000 surnames most often");
        Line(page, $"");
        Line(page, $"| what | load | wall s | processor s | peak MiB |");
        Line(page, $"|---|---|---|---|---|");
        string folder = Directory.CreateTempSubdirectory("manifestscan-speed-").FullName;
        foreach ((string name, string[] command) in Commands(new PeopleFiles(folder), folder))
        {
            (double load, MeasuredProcess run) = Enumerable.Range(0, runs).Select(_ => (Load(), MeasuredProcess.Run("dotnet", [Cli, .. command]))).MinBy(r => r.Item2.WallSeconds);
            Line(page, $"| {name} | {load:F1} | {run.WallSeconds:F1} | {run.ProcessorSeconds:F1} | {run.PeakMebibytes:F0} |");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {run.WallSeconds:F1} s, processor {run.ProcessorSeconds:F1} s, load {load:F1}"));
        }
        Directory.Delete(folder, recursive: true);
        string file = Path.Combine("bench", "results", Machine.Name, "identity-speed.md");
        File.WriteAllText(file, page.ToString());
        Console.WriteLine(file);
        return 0;
    }

    static string Cli => Path.Combine("artifacts", "bin", "ManifestScan.Cli", "release", "manifestscan.dll");

    static IEnumerable<(string Name, string[] Command)> Commands(PeopleFiles files, string folder)
    {
        foreach (bool isEven in new[] { true, false })
        {
            string names = isEven ? "even names" : "common names";
            foreach (int rows in new[] { 50_000, 250_000, 1_000_000 })
            {
                yield return (string.Create(CultureInfo.InvariantCulture, $"`link`, {rows:N0} people, {names}"),
                    ["link", files.People(rows, isEven), "-o", Path.Combine(folder, "pairs.parquet"), "--quiet"]);
            }
            (string manifest, string list) = files.Manifest(isEven);
            yield return ($"`normalize`, 1,000,000 travellers, {names}", ["normalize", manifest, "-o", Path.Combine(folder, "without"), "--quiet"]);
            yield return ($"`normalize --people`, the same and a list of 100,000 names", ["normalize", manifest, "--people", list, "-o", Path.Combine(folder, "with"), "--quiet"]);
        }
    }

    static double Load() => File.Exists("/proc/loadavg") ? double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0], CultureInfo.InvariantCulture) : double.NaN;

    static void Line(StringBuilder page, FormattableString text) => page.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
