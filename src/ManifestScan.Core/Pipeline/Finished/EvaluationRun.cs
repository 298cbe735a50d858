using ManifestScan.Evaluate;
using ManifestScan.Model;
using ManifestScan.Normalize.Codes;
using ManifestScan.Normalize.Documents;
using ManifestScan.Output;
using ManifestScan.Score;

namespace ManifestScan.Pipeline.Finished;

/// <summary>Evaluates a finished run against a file of labels.</summary>
public static class EvaluationRun
{
    /// <summary>Reads both and measures. Writes nothing unless a file is named.</summary>
    /// <param name="folder">Output of <c>score</c> or <c>rescore</c>.</param>
    /// <param name="truth">Delimited text with the columns <c>document</c>, <c>story</c>, <c>kind</c>.</param>
    /// <param name="figures">Parquet file to write; null for none.</param>
    /// <exception cref="ConfigurationException">Something is missing, or the labels are faulty; nothing was written.</exception>
    /// <exception cref="IOException">The output is damaged, or the disk failed.</exception>
    public static Evaluation Evaluate(string folder, string truth, string? figures = null)
    {
        FinishedRunReader reader = FinishedRunReader.Open(folder);
        IReadOnlyList<TruthLabel> labels = Labels(truth, figures is null ? null : FiguresFile.Refusal(figures));
        FinishedRun run = reader.Read();
        Evaluation evaluation = Evaluator.Evaluate(run, labels, Profiles.Read(reader.Output, run), signal => ScoresWithout(run, signal));
        if (figures is not null)
        {
            string hash = reader.Report["plan_hash"]?.ToString() ?? "";
            FiguresFile.Write(figures, Figures(evaluation), new WriteOptions(1, ProgramVersion.Text, hash, []));
        }
        return evaluation;
    }

    internal static IReadOnlyList<TruthLabel> Labels(string truth, string? refusal)
    {
        var faults = new List<string>();
        IReadOnlyList<TruthLabel> labels = [];
        if (refusal is not null)
        {
            faults.Add(refusal);
        }
        if (!File.Exists(truth))
        {
            faults.Add($"{truth}: no such file.");
        }
        else
        {
            (labels, IReadOnlyList<string> found) = TruthFile.Read(File.OpenRead(truth), Path.GetFileName(truth), Document);
            faults.AddRange(found);
        }
        return faults.Count == 0 ? labels : throw new ConfigurationException(faults);
    }

    /// <summary>ISSUER:NUMBER or NUMBER in the spelling of the outputs; the number is empty when it cannot be one.</summary>
    static (string Issuer, string Number) Document(string text)
    {
        int at = text.IndexOf(':', StringComparison.Ordinal);
        string issuer = at < 0 ? "" : text[..at].Trim();
        string number = DocumentNumberReader.Read(text.AsSpan(at + 1)).Value ?? "";
        return (IssuerReader.Read(issuer).Value ?? issuer.ToUpperInvariant(), number);
    }

    /// <summary>Every score as the same rules give it when one signal is left out; room under a family's cap goes to the others.</summary>
    static double[] ScoresWithout(FinishedRun run, string signal)
    {
        var scorer = new Scorer(run.Rules);
        double[] scores = [.. run.Board.Scores];
        foreach (ScoredHit hit in run.Board.Evidence.Where(h => h.Signal == signal))
        {
            scores[hit.Hit.Traveller] = scorer.ScoreOf(run.Board.EvidenceOf(hit.Hit.Traveller).Where(h => h.Signal != signal));
        }
        return scores;
    }

    static List<Figure> Figures(Evaluation evaluation) =>
    [
        .. from section in evaluation.Sections
           from row in section.Rows
           from metric in section.Metrics.Select((m, i) => (m.Name, Value: row.Values[i]))
           select new Figure(section.Name, row.Name, metric.Name, metric.Value),
    ];
}
