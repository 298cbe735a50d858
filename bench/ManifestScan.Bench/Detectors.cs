using System.Diagnostics;
using System.Globalization;
using System.Text;
using ManifestScan.Anomaly;
using ManifestScan.Model;
using ManifestScan.Pipeline.Detection;

namespace ManifestScan.Bench;

/// <summary>Every detector over a folder of labelled tables: AUROC and average precision, the mean over seeds.</summary>
static class Detectors
{
    const string Label = "label";

    // The grouping of the published comparison: strange rows that lie beside what is ordinary nearby, not far from everything.
    static readonly HashSet<string> Local = new(["vowels", "letter", "Ionosphere", "Pima", "Stamps", "magic.gamma", "optdigits", "fault"], StringComparer.Ordinal);

    internal static int Run(Arguments arguments)
    {
        string data = Path.GetFullPath(arguments.Text("data"));
        int seeds = arguments.Number("seeds", 3);
        string[] files = [.. Directory.GetFiles(data, "*.csv").Order(StringComparer.Ordinal)];
        List<DetectorFigures> figures = [.. files.SelectMany(file => Measure(file, seeds))];
        string page = Path.Combine("bench", "results", Machine.Name, "detectors.md");
        Directory.CreateDirectory(Path.GetDirectoryName(page)!);
        File.WriteAllText(page, Page(figures, seeds));
        Console.WriteLine(page);
        return 0;
    }

    static IEnumerable<DetectorFigures> Measure(string file, int seeds)
    {
        int threads = Environment.ProcessorCount;
        NumberTable read = NumberTables.Read(file, threads).Table;
        NumericTable table = read.Numbers(Label, []);
        bool[] marks = read.Marks(Label);
        foreach (IAnomalyDetector detector in DetectorCatalogue.All)
        {
            var watch = Stopwatch.StartNew();
            List<LabelFigures> found = [.. Enumerable.Range(1, seeds).Select(seed => LabelFigures.Of(TrainedDetector.Fit(detector, table, new FitOptions((ulong)seed, threads), "").Scores, marks))];
            yield return new DetectorFigures(
                Path.GetFileNameWithoutExtension(file), detector.Name, found.Average(f => f.Auroc!.Value), found.Average(f => f.AveragePrecision!.Value), watch.Elapsed.TotalSeconds / seeds);
        }
    }

    static string Page(List<DetectorFigures> figures, int seeds)
    {
        var page = new StringBuilder("# Detectors on labelled public tables\n\n");
        page.AppendJoin('\n', Machine.Describe()).Append('\n');
        page.Append(CultureInfo.InvariantCulture, $"- data: the tables of the shared corpus (ADBench), labels used for these figures alone; means over seeds 1 to {seeds}\n");
        page.Append(CultureInfo.InvariantCulture, $"- command: `dotnet run -c Release --project bench/ManifestScan.Bench -- detectors --data FOLDER --seeds {seeds}`\n");
        Means(page, figures);
        Tables(page, figures, "AUROC", f => f.Auroc);
        Tables(page, figures, "Average precision", f => f.AveragePrecision);
        return page.ToString();
    }

    static void Means(StringBuilder page, List<DetectorFigures> figures)
    {
        page.Append("\n## Means\n\n| detector | AUROC, global tables | AUROC, local tables | AUROC, all | average precision, all | s for all tables |\n|---|---|---|---|---|---|\n");
        foreach (IGrouping<string, DetectorFigures> detector in figures.GroupBy(f => f.Detector))
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"| {detector.Key} | {Mean(detector.Where(f => !Local.Contains(f.Table)))} | {Mean(detector.Where(f => Local.Contains(f.Table)))} | {Mean(detector)} | {detector.Average(f => f.AveragePrecision):0.0000} | {detector.Sum(f => f.Seconds):0.0} |\n");
        }
    }

    static string Mean(IEnumerable<DetectorFigures> figures) =>
        figures.Select(f => (double?)f.Auroc).Average()?.ToString("0.0000", CultureInfo.InvariantCulture) ?? "-";

    static void Tables(StringBuilder page, List<DetectorFigures> figures, string title, Func<DetectorFigures, double> metric)
    {
        string[] detectors = [.. figures.Select(f => f.Detector).Distinct()];
        page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n| table | kind | {string.Join(" | ", detectors)} |\n|---|---|{string.Concat(detectors.Select(_ => "---|"))}\n");
        foreach (IGrouping<string, DetectorFigures> table in figures.GroupBy(f => f.Table))
        {
            string cells = string.Join(" | ", detectors.Select(d => metric(table.First(f => f.Detector == d)).ToString("0.000", CultureInfo.InvariantCulture)));
            page.Append(CultureInfo.InvariantCulture, $"| {table.Key} | {(Local.Contains(table.Key) ? "local" : "global")} | {cells} |\n");
        }
    }
}
