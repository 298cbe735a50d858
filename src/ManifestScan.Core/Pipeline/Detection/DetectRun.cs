using System.Globalization;
using ManifestScan.Anomaly;
using ManifestScan.Model;
using ManifestScan.Output;

namespace ManifestScan.Pipeline.Detection;

/// <summary>Runs a detector over any table of numbers.</summary>
public static class DetectRun
{
    // Explaining a row costs about as much as scoring a hundred; nobody reads the reasons of ordinary rows of a long table.
    const int MostExplainedCells = 2_000_000;
    const int MostExplainedRows = 100_000;
    const int LeastExplainedRows = 1_000;

    /// <summary>Reads, fits or loads, scores, explains, writes.</summary>
    /// <exception cref="ConfigurationException">Arguments or the table are wrong; nothing was written.</exception>
    /// <exception cref="IOException">The disk failed.</exception>
    public static DetectSummary Run(DetectArgs args)
    {
        Check(args);
        (NumberTable table, string sha256) = NumberTables.Read(args.Table, args.Threads);
        var notes = new List<string>();
        NumericTable numbers = table.Numbers(args.Label, notes);
        bool[]? marks = args.Label is { } label ? table.Marks(label) : null;
        if (numbers.ColumnCount == 0 && table.RowCount > 0)
        {
            throw new ConfigurationException([$"{args.Table}: no column holds numbers."]);
        }
        (TrainedDetector trained, double[] scores) = args.Model is null ? Fit(args, numbers, sha256) : Apply(args, numbers);
        AddNotes(notes, args, trained, table.RowCount);
        int[] explained = Strangest(scores, Math.Max(1, trained.Columns.Count), notes);
        DetectionFile.Write(args.Output, Rows(trained, numbers, scores, explained, args.Threads), new WriteOptions(args.Threads, ProgramVersion.Text, "", []));
        Save(args, trained, numbers);
        LabelFigures? figures = marks is null ? null : LabelFigures.Of(scores, marks);
        return new DetectSummary(table.RowCount, trained.Columns.Count, trained.Name, args.Label, figures, notes);
    }

    static void Check(DetectArgs args)
    {
        var faults = new List<string>();
        string names = string.Join(", ", DetectorCatalogue.All.Select(d => d.Name));
        Add(!File.Exists(args.Table), $"{args.Table}: no such file.");
        Add(args.Detector is { } name && DetectorCatalogue.Find(name) is null, $"--detector: expected one of {names}.");
        Add(args.Detector is not null && args.Model is not null, "--detector: a model brings its own detector; leave one of the two out.");
        Add(args.Model is { } model && !File.Exists(model), $"{args.Model}: no such file.");
        Add(args.Threads is < 1 or > 1024, "--threads: expected a number from 1 to 1024.");
        Add(Path.GetFullPath(args.Output) == Path.GetFullPath(args.Table), $"{args.Output}: is the table itself; choose another file.");
        Add(DetectionFile.Refusal(args.Output) is not null, DetectionFile.Refusal(args.Output) ?? "");
        string? refusal = args.SaveModel is { } file ? SingleFile.Refusal(file, TrainedDetector.FirstBytes, "a detector") : null;
        Add(refusal is not null, refusal ?? "");
        if (faults.Count > 0)
        {
            throw new ConfigurationException(faults);
        }

        void Add(bool isFault, string fault) => faults.AddRange(isFault ? [fault] : []);
    }

    static (TrainedDetector, double[]) Fit(DetectArgs args, NumericTable numbers, string sha256)
    {
        IAnomalyDetector detector = DetectorCatalogue.Find(args.Detector ?? "default")!;
        return TrainedDetector.Fit(detector, numbers, new FitOptions(args.Seed, args.Threads), sha256);
    }

    static void Save(DetectArgs args, TrainedDetector trained, NumericTable numbers)
    {
        if (args.SaveModel is { } file)
        {
            IAnomalyDetector detector = DetectorCatalogue.Find(trained.Name)!;
            SingleFile.Write(file, args.Model is null ? TrainedDetector.FitForOthers(detector, numbers, new FitOptions(args.Seed, args.Threads), trained.TrainedOn).Save : trained.Save);
        }
    }

    static (TrainedDetector, double[]) Apply(DetectArgs args, NumericTable numbers)
    {
        using FileStream stream = File.OpenRead(args.Model!);
        TrainedDetector trained;
        try
        {
            trained = TrainedDetector.Load(stream);
        }
        catch (InvalidDataException e)
        {
            throw new ConfigurationException([$"{args.Model}: {e.Message}"]);
        }
        string[] missing = [.. trained.Columns.Except(numbers.Names, StringComparer.Ordinal)];
        return missing.Length > 0
            ? throw new ConfigurationException([.. missing.Take(10).Select(c => $"{args.Table}: no column '{c}' of numbers, which the model reads.")])
            : (trained, trained.Score(numbers, args.Threads));
    }

    static void AddNotes(List<string> notes, DetectArgs args, TrainedDetector trained, int rows)
    {
        if (rows == 0)
        {
            notes.Add("There is no row; the output is empty.");
        }
        else if (trained.Columns.Count == 0)
        {
            notes.Add("No column tells one row from another: every row scores 0.");
        }
        notes.Add(args.Model is null
            ? "p is the rank among the rows of this table, not a rate of false alarms; --model gives one against rows of another."
            : string.Create(CultureInfo.InvariantCulture, $"p is against {trained.KnownRows:N0} rows of the table the model was fitted on."));
    }

    static int[] Strangest(double[] scores, int columns, List<string> notes)
    {
        int most = Math.Clamp(MostExplainedCells / columns, LeastExplainedRows, MostExplainedRows);
        if (scores.Length <= most)
        {
            return [.. Enumerable.Range(0, scores.Length)];
        }
        notes.Add(string.Create(CultureInfo.InvariantCulture, $"top_features are given for the {most:N0} strangest rows and empty for the others."));
        return [.. Enumerable.Range(0, scores.Length).OrderByDescending(row => scores[row]).ThenBy(row => row).Take(most).Order()];
    }

    static DetectedRows Rows(TrainedDetector trained, NumericTable numbers, double[] scores, int[] explained, int threads)
    {
        var features = new IReadOnlyList<string>?[scores.Length];
        IReadOnlyList<string>[] reasons = trained.Explain(numbers, explained, threads);
        for (int i = 0; i < explained.Length; i++)
        {
            features[explained[i]] = reasons[i];
        }
        return new DetectedRows(scores, Array.ConvertAll(scores, trained.PValue), features);
    }
}
