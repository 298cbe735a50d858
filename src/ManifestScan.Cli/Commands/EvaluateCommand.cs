using System.CommandLine;
using ManifestScan.Evaluate;
using ManifestScan.Pipeline;
using ManifestScan.Pipeline.Finished;

namespace ManifestScan.Cli.Commands;

/// <summary>A finished run against known truth.</summary>
static class EvaluateCommand
{
    internal static Command Create()
    {
        var command = new Command(
            "evaluate",
            "Measures a finished run against labels: precision and recall, each story, each look-alike, each signal, and on whom flags fall.\n"
            + "The labels are a table with the columns document (NUMBER or ISSUER:NUMBER), story, and kind (planted or lookalike).\n\n"
            + "Example: manifestscan evaluate out --truth world/truth.csv");
        var folder = new Argument<string>("DIR") { Description = "Output of score or rescore." };
        var truth = new Option<string>("--truth") { Description = "File of labels.", Required = true };
        var figures = new Option<string?>("-o", "--output") { Description = "Parquet file to write: section, name, metric, value." };
        var suggest = new Option<string?>("--suggest-weights") { Description = "Pipeline file to write: weights that the labels speak for, to read, compare and adopt." };
        var json = new Option<bool>("--json") { Description = "Figures as JSON." };
        command.Add(folder);
        command.Add(truth);
        command.Add(figures);
        command.Add(suggest);
        command.Add(json);
        command.SetAction(parsed =>
        {
            Evaluation evaluation = EvaluationRun.Evaluate(parsed.GetValue(folder)!, parsed.GetValue(truth)!, parsed.GetValue(figures));
            if (parsed.GetValue(json))
            {
                EvaluationText.WriteJson(evaluation);
            }
            else
            {
                EvaluationText.Write(evaluation, Terminal.Output());
            }
            if (parsed.GetValue(suggest) is { } file)
            {
                int changed = SuggestionRun.Suggest(parsed.GetValue(folder)!, parsed.GetValue(truth)!, file).Count;
                Console.Error.WriteLine($"Suggested: {file}, {changed} weights changed");
            }
            return ExitCodes.Done;
        });
        return command;
    }
}
