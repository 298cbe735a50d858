using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using ManifestScan.Model;
using static ManifestScan.Output.ColumnOf;

namespace ManifestScan.Output.Tables;

/// <summary>The table <c>groups</c>.</summary>
static class GroupsTable
{
    internal static OutputTable Definition { get; } = new(
        "groups",
        "One row per group of travellers found together, ordered by rank.",
        [
            Text("group_id", "A hash of the members' ids, 26 digits and capital letters.", Id, isNullable: false),
            Int32("rank", "1 for the highest score; no ties.", (_, g) => g + 1),
            Double("score", "Bits of surprise under the null model of the signal that found the group.", (run, g) => Math.Round(run.Board!.Groups[g].SurpriseBits, 6), isNullable: false),
            TextList("members", "Ids of the members, in order.", (run, g) => run.Board!.Groups[g].Members.Select(run.Data.Travellers.IdOf)),
            Int64List("movement_ids", "The movements that show them together.", (run, g) => run.Board!.Groups[g].Movements.Select(m => run.Data.MovementIds[m])),
            Int32("meetings", "How often they were together; out and back is once.", (run, g) => run.Board!.Groups[g].Meetings),
            Double("observed", "What was counted, in the unit the reason names.", (run, g) => run.Board!.Groups[g].Observed),
            Double("expected", "What the null model expects of it.", (run, g) => run.Board!.Groups[g].Expected),
            Double("p_value", "Chance that a traveller brings so surprising a group about without arrangement; null until calibrated.", (run, g) => run.Calibration?.GroupPValues[g]),
            Double("q_value", "Expected share of chance groups among all with as small a p_value or a smaller one; null until calibrated.", (run, g) => run.Calibration?.GroupQValues[g]),
            Text("reason", "Who, how often, against what expectation, and who does not fit.", (run, g) => run.Board!.Groups[g].Reason, isNullable: false),
        ],
        run => [.. Enumerable.Range(0, run.Board!.Groups.Count)]);

    static string Id(RunRecord run, int group)
    {
        string members = string.Join('\0', run.Board!.Groups[group].Members.Select(run.Data.Travellers.IdOf));
        return TravellerTable.Format(BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.ASCII.GetBytes("group\0" + members))));
    }
}
