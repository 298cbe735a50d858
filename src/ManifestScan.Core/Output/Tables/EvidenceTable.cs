using ManifestScan.Model;
using static ManifestScan.Output.ColumnOf;

namespace ManifestScan.Output.Tables;

/// <summary>The table <c>evidence</c>.</summary>
static class EvidenceTable
{
    internal static OutputTable Definition { get; } = new(
        "evidence",
        "One row per traveller and signal that fired, mitigating ones with negative contribution; ordered by rank, then contribution.",
        [
            Text("traveller_id", "The traveller, as in `scores`.", (run, row) => run.Data.Travellers.IdOf(Hit(run, row).Traveller), isNullable: false),
            Text("signal", "Id of the signal.", (run, row) => run.Board!.Evidence[row].Signal, isNullable: false),
            Int32("signal_version", "Version of the signal's card.", (run, row) => run.Board!.Evidence[row].SignalVersion),
            Double("surprise", "Bits (-log2 p) under the signal's null model, corrected for the looks taken; 0 for a fact shown and not weighed.", (run, row) => Hit(run, row).SurpriseBits, isNullable: false),
            Double("weight", "Weight of the signal in the plan.", (run, row) => run.Board!.Evidence[row].Weight, isNullable: false),
            Double("contribution", "Bits added to the score after caps; a traveller's contributions add up to the score.", (run, row) => run.Board!.Evidence[row].Contribution, isNullable: false),
            Double("observed", "What was counted, in the unit the reason names; null when nothing was counted.", (run, row) => Hit(run, row).Observed),
            Double("expected", "What the null model expects of it; null when nothing was counted.", (run, row) => Hit(run, row).Expected),
            Text("reason", "One sentence: what was seen, what was expected, from what.", (run, row) => Hit(run, row).Reason, isNullable: false),
            Int64List("movement_ids", "The movements it rests on, in order of time.", (run, row) => Hit(run, row).Movements.Select(m => run.Data.MovementIds[m])),
            TextList("other_travellers", "Other travellers it concerns.", (run, row) => Hit(run, row).OtherTravellers.Select(run.Data.Travellers.IdOf)),
            Text("source_file", "Source of the first of the movements; null when it rests on none.", (run, row) => First(run, row) is { } m ? run.Data.Sources[run.Data.Tables.Movements.Sources[m]].Name : null),
            Int64("source_line", "Line of the first of the movements, 1-based; null when it rests on none.", (run, row) => First(run, row) is { } m ? run.Data.Tables.Movements.Lines[m] : null, isNullable: true),
        ],
        run => [.. Enumerable.Range(0, run.Board!.Evidence.Count)])
    {
        FollowScore = new HashSet<string> { "weight", "contribution" },
    };

    static Hit Hit(RunRecord run, int row) => run.Board!.Evidence[row].Hit;

    static int? First(RunRecord run, int row) => Hit(run, row).Movements is [int first, ..] ? first : null;
}
