using ManifestScan.Model;
using static ManifestScan.Output.ColumnOf;

namespace ManifestScan.Output.Tables;

/// <summary>The table <c>links</c>.</summary>
static class LinksTable
{
    internal static OutputTable Definition { get; } = new(
        "links",
        "One row per pair of persons as written that were joined on likeness, may be one, or were kept apart although a field agrees.",
        [
            Text("kind", "identity (joined), refused (kept apart) or person_list.", (run, l) => run.Data.IdentityLinks[l].Joined ? "identity" : "refused", isNullable: false),
            Text("left_id", "The traveller of the one.", (run, l) => Id(run, run.Data.IdentityLinks[l].LeftPerson)),
            Text("right_id", "The traveller of the other; equal to the left for a join.", (run, l) => Id(run, run.Data.IdentityLinks[l].RightPerson)),
            Double("weight", "Match weight in bits, prior and travel included; null for links that are certain.", (run, l) => run.Data.IdentityLinks[l].WeightBits),
            Double("probability", "Probability of a match; null for links that are certain.", (run, l) => run.Data.IdentityLinks[l].Probability),
            Text("verdict", "match, possible or different.", (run, l) => run.Data.IdentityLinks[l] switch { { Joined: true } => "match", { IsPossible: true } => "possible", _ => "different" }, isNullable: false),
            Text("reason", "What agreed, or what forbade it.", (run, l) => run.Data.IdentityLinks[l].Reason, isNullable: false),
        ],
        run => [.. Enumerable.Range(0, run.Data.IdentityLinks.Count)]);

    static string? Id(RunRecord run, int person) =>
        run.Data.Travellers.TravellerOfPerson[person] is var t and >= 0 ? run.Data.Travellers.IdOf(t) : null;
}
