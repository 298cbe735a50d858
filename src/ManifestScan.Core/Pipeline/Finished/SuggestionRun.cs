using System.Globalization;
using System.Text;
using ManifestScan.Evaluate;
using ManifestScan.Model;
using ManifestScan.Output;

namespace ManifestScan.Pipeline.Finished;

/// <summary>Writes the weights that labels speak for as a pipeline file, to read, compare and adopt.</summary>
public static class SuggestionRun
{
    const string FirstLine = "# Suggested by `evaluate`: ";
    const double LeastChange = 0.05;

    /// <summary>Fits weights and writes those that differ.</summary>
    /// <param name="folder">Output of <c>score</c> or <c>rescore</c>.</param>
    /// <param name="truth">Labels, as of <see cref="EvaluationRun.Evaluate"/>.</param>
    /// <param name="file">Pipeline file to write; one written before is replaced.</param>
    /// <returns>The weights written.</returns>
    /// <exception cref="ConfigurationException">The labels are faulty or too few, or the file is another one; nothing was written.</exception>
    /// <exception cref="IOException">The output is damaged, or the disk failed.</exception>
    public static IReadOnlyList<SuggestedWeight> Suggest(string folder, string truth, string file)
    {
        FinishedRunReader reader = FinishedRunReader.Open(folder);
        IReadOnlyList<TruthLabel> labels = EvaluationRun.Labels(truth, SingleFile.Refusal(file, Encoding.UTF8.GetBytes(FirstLine), "a suggestion"));
        FinishedRun run = reader.Read();
        Judgement judgement = Judgement.Of(labels, Profiles.Read(reader.Output, run));
        IReadOnlyList<SuggestedWeight> all = WeightSuggestion.Of(run, judgement, out string? fault);
        if (fault is not null)
        {
            throw new ConfigurationException([$"{truth}: {fault}"]);
        }
        List<SuggestedWeight> changed = [.. all.Where(s => Math.Abs(s.Suggested - s.Current) >= LeastChange)];
        string text = Text(reader.Report["plan"]!["pipeline"]!.ToString(), Path.GetFileNameWithoutExtension(file), changed, judgement);
        SingleFile.Write(file, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
        return changed;
    }

    static string Text(string pipeline, string name, List<SuggestedWeight> changed, Judgement judgement)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{FirstLine}weights fitted on {judgement.PlantedCount} planted travellers against all others. Read, compare, adopt; nothing uses it by itself.\n");
        text.Append(CultureInfo.InvariantCulture, $"name: {name}\nextends: {pipeline}\n");
        text.Append(changed.Count == 0 ? "" : "signals:\n");
        foreach (SuggestedWeight weight in changed)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {weight.Signal}:\n    weight: {weight.Suggested}\n    because: \"Was {weight.Current}; it fired on {weight.Planted} planted travellers and {weight.Others} others.\"\n");
        }
        return text.ToString();
    }
}
