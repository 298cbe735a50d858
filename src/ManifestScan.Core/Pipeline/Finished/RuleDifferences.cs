using System.Globalization;
using System.Text.Json.Nodes;
using ManifestScan.Model;

namespace ManifestScan.Pipeline.Finished;

/// <summary>Where scoring finished evidence with another pipeline differs from a full run with it.</summary>
/// <param name="NotRun">Signals of the pipeline that the run did not look for: they add nothing.</param>
/// <param name="LeftOut">Signals of the run that the pipeline does not name: their evidence is left out.</param>
/// <param name="Notes">What a reader should know, a sentence each.</param>
sealed record RuleDifferences(IReadOnlyList<string> NotRun, IReadOnlyList<string> LeftOut, IReadOnlyList<string> Notes)
{
    internal static RuleDifferences Between(FinishedRun old, RunPlan plan, JsonObject report)
    {
        List<string> notRun = [.. plan.Signals.Where(s => !old.Rules.Weights.ContainsKey(s))];
        List<string> leftOut = [.. old.Rules.Weights.Keys.Where(s => !plan.Rules.Weights.ContainsKey(s)).Order(StringComparer.Ordinal)];
        var notes = new List<string>();
        notes.AddRange(notRun.Select(s => $"{s} did not run in the folder given and adds nothing; score the inputs again to have it."));
        notes.AddRange(leftOut.Select(s => $"{s} is not in the pipeline: its evidence is left out; groups stay as they are."));
        notes.AddRange(old.Board.Evidence
            .DistinctBy(h => h.Signal)
            .Where(h => plan.Catalogue.Find(h.Signal) is { } card && card.Version != h.SignalVersion)
            .OrderBy(h => h.Signal, StringComparer.Ordinal)
            .Select(h => string.Create(CultureInfo.InvariantCulture, $"{h.Signal}: evidence is of card version {h.SignalVersion}; the program has {plan.Catalogue.Find(h.Signal)!.Version}.")));
        if (!plan.Pipeline.Inputs.Select(i => i.Match).SequenceEqual(report["plan"]!["inputs"]!.AsArray().Select(i => i!.GetValue<string>())))
        {
            notes.Add("The pipeline says other things of the inputs than the run's did; inputs are not read again.");
        }
        return new RuleDifferences(notRun, leftOut, notes);
    }
}
