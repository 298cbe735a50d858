using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using ManifestScan.Anomaly;
using ManifestScan.Model;

namespace ManifestScan.Bench;

/// <summary>Fit and score of each detector on random rows of 20 features, the isolation forest beside scikit-learn's where Python has it.</summary>
static class DetectorSpeed
{
    const int Features = 20;

    internal static int Run(Arguments arguments)
    {
        int rows = arguments.Number("rows", 1_000_000);
        int runs = arguments.Number("runs", 3);
        NumericTable table = Table(rows);
        string[] names = arguments.Text("detectors", string.Join(',', DetectorCatalogue.All.Select(d => d.Name))).Split(',');
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# Detectors, fit and score of {rows:N0} rows by {Features} features\n\n");
        page.AppendJoin('\n', Machine.Describe()).Append('\n');
        page.Append(CultureInfo.InvariantCulture, $"- data: uniform random single precision, seed 1; fastest of {runs} runs, {Environment.ProcessorCount} threads\n");
        page.Append(CultureInfo.InvariantCulture, $"- command: `dotnet run -c Release --project bench/ManifestScan.Bench -- detector-speed --rows {rows} --runs {runs} --peer FOLDER`\n\n");
        page.Append("| detector | s | rows/s |\n|---|---|---|\n");
        foreach (string name in names)
        {
            double seconds = Enumerable.Range(0, runs).Min(_ => Time(DetectorCatalogue.Find(name)!, table));
            page.Append(CultureInfo.InvariantCulture, $"| {name} | {seconds:0.00} | {rows / seconds:N0} |\n");
        }
        page.Append(CultureInfo.InvariantCulture, $"| scikit-learn, isolation forest | {Peer(arguments.Text("peer", ""), table)} | |\n");
        string file = Path.Combine("bench", "results", Machine.Name, $"detector-speed-{rows}.md");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, page.ToString());
        Console.WriteLine(file);
        return 0;
    }

    static NumericTable Table(int rows)
    {
        var random = new Random(1);
        float[][] columns = [.. Enumerable.Range(0, Features).Select(_ => new float[rows])];
        foreach (float[] column in columns)
        {
            for (int row = 0; row < rows; row++)
            {
                column[row] = random.NextSingle();
            }
        }
        return new NumericTable([.. columns.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"f{i}"))], columns, rows);
    }

    static double Time(IAnomalyDetector detector, NumericTable table)
    {
        var watch = Stopwatch.StartNew();
        detector.Fit(table, new FitOptions(1, Environment.ProcessorCount)).Score(table, Environment.ProcessorCount);
        return watch.Elapsed.TotalSeconds;
    }

    static string Peer(string folder, NumericTable table)
    {
        string script = Path.Combine(folder, "sklearn", "iforest.py");
        if (!File.Exists(script))
        {
            return "not run: --peer names no folder with sklearn/iforest.py";
        }
        string data = Path.Combine(Path.GetTempPath(), "manifestscan-bench-rows.f32");
        var rows = new float[table.RowCount * table.ColumnCount];
        table.CopyRows(0, table.RowCount, rows, table.ColumnCount);
        File.WriteAllBytes(data, MemoryMarshal.AsBytes(rows.AsSpan()));
        try
        {
            return MeasuredProcess.Run("python3", script, data, Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture)).Output.Trim();
        }
        catch (InvalidOperationException e)
        {
            return "not run: " + e.Message.Trim().Split('\n')[^1];
        }
        finally
        {
            File.Delete(data);
        }
    }
}
