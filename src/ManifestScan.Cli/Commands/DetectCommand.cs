using System.CommandLine;
using ManifestScan.Pipeline;
using ManifestScan.Pipeline.Detection;

namespace ManifestScan.Cli.Commands;

/// <summary>The anomaly detectors over any table of numbers.</summary>
static class DetectCommand
{
    internal static Command Create()
    {
        var command = new Command(
            "detect",
            "Finds strange rows in any table of numbers, and says which columns make them strange.\n"
            + "Detectors: default, isolation-forest, extended-isolation-forest, ecod, copod, hbos, spad, pca, knn, pairwise.\n\n"
            + "Example: manifestscan detect table.csv -o strange.parquet --detector ecod");
        var table = new Argument<string>("TABLE") { Description = "Delimited text or Parquet." };
        var output = new Option<string>("-o", "--output") { Description = "Parquet file to write: row, score, p, top_features.", Required = true };
        var detector = new Option<string?>("--detector") { Description = "Name of a detector (default: default)." };
        var label = new Option<string?>("--label") { Description = "Column that marks rows; never read, only measured against." };
        var seed = new Option<ulong>("--seed") { Description = "Key of every draw.", DefaultValueFactory = _ => 1 };
        var threads = new Option<int>("--threads") { Description = "Most threads.", DefaultValueFactory = _ => Environment.ProcessorCount };
        var model = new Option<string?>("--model") { Description = "Score with a detector fitted before instead of fitting on TABLE." };
        var saveModel = new Option<string?>("--save-model") { Description = "File to keep the fitted detector in." };
        var json = new Option<bool>("--json") { Description = "Summary as JSON." };
        command.Add(table);
        foreach (Option option in new Option[] { output, detector, label, seed, threads, model, saveModel, json })
        {
            command.Add(option);
        }
        command.SetAction(parsed =>
        {
            var args = new DetectArgs
            {
                Table = parsed.GetValue(table)!,
                Output = parsed.GetValue(output)!,
                Detector = parsed.GetValue(detector),
                Label = parsed.GetValue(label),
                Seed = parsed.GetValue(seed),
                Threads = parsed.GetValue(threads),
                Model = parsed.GetValue(model),
                SaveModel = parsed.GetValue(saveModel),
            };
            DetectSummary summary = DetectRun.Run(args);
            if (parsed.GetValue(json))
            {
                DetectionText.WriteJson(summary, args.Output);
            }
            else
            {
                DetectionText.Write(summary, args.Output);
            }
            return ExitCodes.Done;
        });
        return command;
    }
}
