using ManifestScan.Link;
using ManifestScan.Model;
using ManifestScan.Output;

namespace ManifestScan.Pipeline.Finished;

/// <summary>The tables that change with the scores: rows in their new order, scores made anew, everything else carried over.</summary>
static class RescoredTables
{
    /// <exception cref="IOException">A table is damaged, or was written by another version.</exception>
    internal static IEnumerable<TableContent> Of(OutputReader output, FinishedRun old, ScoreBoard board, RunPlan plan)
    {
        var run = new RunRecord { Data = Nothing(), Board = board, Rules = plan.Rules, Rejects = [], Tokenizer = Tokenizer.FromInputs([]), Parallel = SideBySide.Options(plan.Threads), Reviews = Reviews(output, old, plan), Calibration = Carried(old, plan) };
        yield return Table("scores", [.. board.ByRank.Select(t => old.Board.RankOf[t])]);
        var rowOfHit = new Dictionary<(int Traveller, string Signal), int>(old.Board.Evidence.Count);
        for (int row = 0; row < old.Board.Evidence.Count; row++)
        {
            rowOfHit[(old.Board.Evidence[row].Hit.Traveller, old.Board.Evidence[row].Signal)] = row;
        }
        yield return Table("evidence", [.. board.Evidence.Select(h => rowOfHit[(h.Hit.Traveller, h.Signal)])]);

        TableContent Table(string name, int[] storedRows)
        {
            OutputTable table = OutputCatalogue.All.First(t => t.Name == name);
            StoredTable stored = output.Table(name);
            return stored.Schema.Fields.SequenceEqual(table.Schema.Fields)
                ? table.Rescored(run, stored, storedRows)
                : throw new IOException($"{output.PathOf(name)}: has other columns than this version writes; run score again.");
        }
    }

    static IReadOnlyDictionary<int, string> Reviews(OutputReader output, FinishedRun old, RunPlan plan)
    {
        if (plan.Reviews is not { } reviews)
        {
            return new Dictionary<int, string>();
        }
        StoredTable scores = output.Table("scores", "documents");
        return reviews.Of(old.TravellerIds.Count, t => TravellerNames.Of(old.TravellerIds[t], scores["documents"].Texts(old.Board.RankOf[t])));
    }

    /// <summary>p and q follow from the signals that count and from what mitigates them: where these stay, so do p and q.</summary>
    static Calibration? Carried(FinishedRun old, RunPlan plan)
    {
        bool isSame = Counting(old.Rules).SetEquals(Counting(plan.Rules)) && plan.Cleared is null && old.Calibrated.All(c => c is { P: not null, Q: not null });
        return !isSame ? null : new Calibration
        {
            PValues = [.. old.Calibrated.Select(c => c.P!.Value)],
            QValues = [.. old.Calibrated.Select(c => c.Q)],
            GroupPValues = [],
            GroupQValues = [],
            NullScores = [],
            NullTravellers = 0,
            Source = "",
        };
    }

    static HashSet<(string, double)> Counting(ScoreRules rules) =>
        [.. rules.Weights.Where(w => w.Value.Weight != 0).Select(w => (w.Key, Math.Min(0, w.Value.Weight)))];

    static TravelData Nothing() => new Linker(new ExactResolver(), 1).Link(new TravelTables(), new LinkInputs([], [], [])).Data;
}
