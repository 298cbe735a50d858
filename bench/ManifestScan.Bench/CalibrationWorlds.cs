using System.Globalization;
using System.Text;
using ManifestScan.Evaluate;
using ManifestScan.Pipeline.Finished;

namespace ManifestScan.Bench;

/// <summary>Whether p and q mean what they say: worlds with stories, and worlds without any, scored and held against the truth.</summary>
static class CalibrationWorlds
{
    static readonly int[] BitsTold = [4, 7, 10, 13];

    static readonly string[] Rates = ["q 0.01", "q 0.05", "q 0.1", "q 0.2"];

    internal static int Run(Arguments arguments)
    {
        string[] seeds = Seeds(arguments.Text("seeds", "411-430"));
        int travellers = arguments.Number("travellers", 10_000);
        string work = Path.GetFullPath(arguments.Text("work", Path.Combine("artifacts", "bench")));
        List<Evaluation> worlds = [.. seeds.Select(seed => Measure(Path.Combine(work, $"calibration-{travellers}-{seed}"), travellers, seed, []))];
        List<Evaluation> ordinary = [.. seeds.Take(arguments.Number("ordinary", 5)).Select(seed => Measure(
            Path.Combine(work, $"calibration-ordinary-{travellers}-{seed}"), travellers, seed, ["--stories", "none", "--look-alikes", "none"]))];
        string page = Path.Combine("bench", "results", Machine.Name, "calibration.md");
        Directory.CreateDirectory(Path.GetDirectoryName(page)!);
        File.WriteAllText(page, Page(worlds, ordinary, arguments));
        Console.WriteLine(page);
        return 0;
    }

    /// <summary>"411-430" or "1,2,3".</summary>
    static string[] Seeds(string text)
    {
        int[] ends = [.. text.Split('-').Where(t => !t.Contains(',', StringComparison.Ordinal)).Select(t => int.Parse(t, CultureInfo.InvariantCulture))];
        return ends.Length == 2 ? [.. Enumerable.Range(ends[0], ends[1] - ends[0] + 1).Select(s => s.ToString(CultureInfo.InvariantCulture))] : text.Split(',');
    }

    static Evaluation Measure(string folder, int travellers, string seed, string[] stories)
    {
        MeasuredProcess.Run("dotnet", [Stories.Cli, "simulate", "-o", folder, "--travellers", travellers.ToString(CultureInfo.InvariantCulture), "--seed", seed, .. stories]);
        string output = Path.Combine(folder, "out");
        MeasuredProcess.Run(
            "dotnet", Stories.Cli, "score", Path.Combine(folder, "manifests.csv"), Path.Combine(folder, "bookings.csv"), "-o", output, "--quiet",
            "--people", Path.Combine(folder, "people.csv"), "--events", Path.Combine(folder, "events.csv"));
        Evaluation evaluation = EvaluationRun.Evaluate(output, Path.Combine(folder, "truth.csv"));
        Directory.Delete(folder, recursive: true);
        return evaluation;
    }

    static string Page(List<Evaluation> worlds, List<Evaluation> ordinary, Arguments arguments)
    {
        string seeds = arguments.Text("seeds", "411-430");
        int travellers = arguments.Number("travellers", 10_000);
        var page = new StringBuilder("# Do p and q mean what they say?\n\n");
        page.AppendJoin('\n', Machine.Describe()).Append('\n');
        page.Append(CultureInfo.InvariantCulture, $"- data: `manifestscan simulate --travellers {travellers} --seed S`, seeds {seeds}, with its people and events; ordinary worlds with `--stories none --look-alikes none`, the first {ordinary.Count} seeds\n");
        page.Append(CultureInfo.InvariantCulture, $"- command: `dotnet run -c Release --project bench/ManifestScan.Bench -- calibration --seeds {seeds} --travellers {travellers}`\n");
        page.Append("- look-alikes count as false alarms; settings were chosen on seeds 401 to 405\n");
        Discoveries(page, worlds);
        Worlds(page, worlds);
        Curve(page, worlds, ordinary);
        Signals(page, ordinary);
        return page.ToString();
    }

    static void Discoveries(StringBuilder page, List<Evaluation> worlds)
    {
        page.Append("\n## False alarms among those found at a rate, means over seeds\n\n| rate | found | planted | look-alikes | false share, mean | standard error | planted found, share |\n|---|---|---|---|---|---|---|\n");
        foreach (string rate in Rates)
        {
            double[] shares = [.. worlds.Select(w => w["discoveries", rate, "false_share"] ?? 0)];
            double error = Math.Sqrt(shares.Sum(s => (s - shares.Average()) * (s - shares.Average())) / Math.Max(1, shares.Length - 1) / shares.Length);
            page.Append(CultureInfo.InvariantCulture, $"| {rate} | {Mean(worlds, "discoveries", rate, "found"):0.0} | {Mean(worlds, "discoveries", rate, "planted"):0.0} | {Mean(worlds, "discoveries", rate, "look_alikes"):0.0} | {shares.Average():0.000} | {error:0.000} | {Mean(worlds, "discoveries", rate, "recall"):0.000} |\n");
        }
    }

    static void Worlds(StringBuilder page, List<Evaluation> worlds)
    {
        page.Append("\n## Each world at q 0.1\n\n");
        page.Append("| world | planted | found | false | planted found, share | average precision of the score |\n|---|---|---|---|---|---|\n");
        for (int i = 0; i < worlds.Count; i++)
        {
            Evaluation w = worlds[i];
            page.Append(CultureInfo.InvariantCulture, $"| {i + 1} | {w["overall", "all", "planted"]} | {w["discoveries", "q 0.1", "found"]} | {w["discoveries", "q 0.1", "found"] - w["discoveries", "q 0.1", "planted"]} | {w["discoveries", "q 0.1", "recall"]:0.00} | {w["overall", "all", "average_precision"]:0.000} |\n");
        }
    }

    static void Curve(StringBuilder page, List<Evaluation> worlds, List<Evaluation> ordinary)
    {
        page.Append("\n## Reliability of p: travellers that are not planted, per 1000\n\n| bound | promised | found, worlds with stories | found, ordinary worlds |\n|---|---|---|---|\n");
        foreach (EvaluationRow row in worlds[0].Sections.First(s => s.Name == "reliability").Rows)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {row.Name} | {row.Values[0]:0.####} | {Mean(worlds, "reliability", row.Name, "found_per_1000"):0.000} | {Mean(ordinary, "reliability", row.Name, "found_per_1000"):0.000} |\n");
        }
    }

    static void Signals(StringBuilder page, List<Evaluation> ordinary)
    {
        page.Append("\n## Each signal's own bits on ordinary worlds: travellers per 1000 with as many or more\n\n| signal | 4 bits | 7 bits | 10 bits | 13 bits |\n|---|---|---|---|---|\n");
        foreach (EvaluationRow row in ordinary.Count == 0 ? [] : ordinary[0].Sections.First(s => s.Name == "signal_reliability").Rows)
        {
            string cells = string.Join(" | ", BitsTold.Select(b => (Mean(ordinary, "signal_reliability", row.Name, FormattableString.Invariant($"bits_{b}")) ?? 0).ToString("0.000", CultureInfo.InvariantCulture)));
            page.Append(CultureInfo.InvariantCulture, $"| {row.Name} | {cells} |\n");
        }
    }

    static double? Mean(List<Evaluation> worlds, string section, string row, string metric) => worlds.Select(w => w[section, row, metric]).Average();
}
