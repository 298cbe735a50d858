using System.Globalization;
using System.Text;
using ManifestScan.Evaluate;
using ManifestScan.Pipeline.Finished;

namespace ManifestScan.Bench;

/// <summary>Whether anomaly_p is low for planted travellers: a model of one world, worlds of other seeds with every story held against it.</summary>
static class UnusualTravel
{
    static readonly string[] Metrics = ["in_strangest_tenth", "median_p", "per_1000_at_0.01"];

    internal static int Run(Arguments arguments)
    {
        string[] seeds = arguments.Text("seeds", "451,452,453,454,455").Split(',');
        string modelSeed = arguments.Text("model-seed", "500");
        int travellers = arguments.Number("travellers", 10_000);
        string work = Path.GetFullPath(arguments.Text("work", Path.Combine("artifacts", "bench")));
        string earlier = Path.Combine(work, $"unusual-{travellers}-{modelSeed}"), model = Path.Combine(work, "unusual.model");
        Simulate(earlier, travellers, modelSeed);
        Score(earlier, "--save-model", model);
        Directory.Delete(earlier, recursive: true);
        List<Evaluation> worlds = [.. seeds.Select(seed => Measure(Path.Combine(work, $"unusual-{travellers}-{seed}"), travellers, seed, model))];
        File.Delete(model);
        string page = Path.Combine("bench", "results", Machine.Name, "unusual-travel.md");
        Directory.CreateDirectory(Path.GetDirectoryName(page)!);
        File.WriteAllText(page, Page(worlds, travellers, string.Join(',', seeds), modelSeed));
        Console.WriteLine(page);
        return 0;
    }

    static Evaluation Measure(string folder, int travellers, string seed, string model)
    {
        Simulate(folder, travellers, seed, "--stories", "all", "--look-alikes", "all");
        Score(folder, "--model", model);
        Evaluation evaluation = EvaluationRun.Evaluate(Path.Combine(folder, "out"), Path.Combine(folder, "truth.csv"));
        Directory.Delete(folder, recursive: true);
        return evaluation;
    }

    static void Simulate(string folder, int travellers, string seed, params string[] options) => MeasuredProcess.Run(
        "dotnet", [Stories.Cli, "simulate", "-o", folder, "--travellers", travellers.ToString(CultureInfo.InvariantCulture), "--seed", seed, .. options]);

    static void Score(string folder, params string[] options) => MeasuredProcess.Run(
        "dotnet",
        [
            Stories.Cli, "score", Path.Combine(folder, "manifests.csv"), Path.Combine(folder, "bookings.csv"), "-o", Path.Combine(folder, "out"), "--quiet",
            "--people", Path.Combine(folder, "people.csv"), "--events", Path.Combine(folder, "events.csv"), .. options,
        ]);

    static string Page(List<Evaluation> worlds, int travellers, string seeds, string modelSeed)
    {
        var page = new StringBuilder("# Is anomaly_p low for planted travellers?\n\n");
        page.AppendJoin('\n', Machine.Describe()).Append('\n');
        page.Append(CultureInfo.InvariantCulture, $"- data: `manifestscan simulate --travellers {travellers} --stories all --look-alikes all`, seeds {seeds}; the model is of seed {modelSeed}, another world with the stories planted by default\n");
        page.Append(CultureInfo.InvariantCulture, $"- command: `dotnet run -c Release --project bench/ManifestScan.Bench -- unusual --seeds {seeds} --travellers {travellers} --model-seed {modelSeed}`\n");
        page.Append("- the detector reads no signal, so that for it every story is of a kind no card names; \"no signal\" are planted whom no signal scored either\n");
        page.Append("- lift: share among the strangest tenth of all travellers, over a tenth; 1 is chance\n");
        page.Append("\n| who | travellers | in the strangest tenth | lift | median anomaly_p | per 1000 at .01 or less |\n|---|---|---|---|---|---|\n");
        foreach (string row in worlds.SelectMany(w => w.Sections.First(s => s.Name == "anomaly").Rows).Select(r => r.Name).Distinct(StringComparer.Ordinal))
        {
            double[] pooled = [.. Metrics.Select(m => Pooled(worlds, row, m))];
            page.Append(CultureInfo.InvariantCulture, $"| {row} | {worlds.Sum(w => w["anomaly", row, "travellers"] ?? 0)} | {pooled[0]:0.000} | {pooled[0] * 10:0.0} | {pooled[1]:0.000} | {pooled[2]:0.0} |\n");
        }
        return page.ToString();
    }

    /// <summary>Mean over the travellers of all worlds; of medians, the mean of the worlds by their travellers.</summary>
    static double Pooled(List<Evaluation> worlds, string row, string metric)
    {
        double all = worlds.Sum(w => w["anomaly", row, "travellers"] ?? 0);
        return all == 0 ? 0 : worlds.Sum(w => (w["anomaly", row, "travellers"] ?? 0) * (w["anomaly", row, metric] ?? 0)) / all;
    }
}
