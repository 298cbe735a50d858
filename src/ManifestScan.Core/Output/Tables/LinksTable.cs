using ManifestScan.Model;
using static ManifestScan.Output.ColumnOf;

namespace ManifestScan.Output.Tables;

/// <summary>The table <c>links</c>: links between persons as written first, then travellers and people lists.</summary>
static class LinksTable
{
    internal static OutputTable Definition { get; } = new(
        "links",
        "One row per pair of persons as written that were joined on likeness, may be one, or were kept apart although a field agrees; and per traveller with the name of a listed person.",
        [
            Text("kind", "identity (joined), refused (kept apart) or person_list.", (run, l) => Identity(run, l) is { } link ? link.Joined ? "identity" : "refused" : "person_list", isNullable: false),
            Text("left_id", "The traveller of the one.", (run, l) => Identity(run, l) is { } link ? Id(run, link.LeftPerson) : run.Data.Travellers.IdOf(Listed(run, l).Traveller)),
            Text("right_id", "The traveller of the other, equal to the left for a join; source and line of the listed person.", (run, l) => Identity(run, l) is { } link ? Id(run, link.RightPerson) : Place(run, Listed(run, l))),
            Double("weight", "Match weight in bits, prior and travel included; null for links that are certain.", (run, l) => Identity(run, l) is { } link ? link.WeightBits : ListBits.Of(run.Data, Listed(run, l))),
            Double("probability", "Probability of a match; null for links that are certain.", (run, l) => Identity(run, l) is { } link ? link.Probability : ListBits.ProbabilityOf(run.Data, Listed(run, l))),
            Text("verdict", "match, possible or different.", (run, l) => Identity(run, l) is { } link ? Verdict(link) : ListBits.Verdict(run.Data, Listed(run, l)), isNullable: false),
            Text("reason", "What agreed, or what forbade it, in bits.", (run, l) => Identity(run, l) is { } link ? link.Reason : ListBits.Reason(run.Data, Listed(run, l)), isNullable: false),
        ],
        run => [.. Enumerable.Range(0, run.Data.IdentityLinks.Count + run.Data.ListMatches.Count)]);

    static IdentityLink? Identity(RunRecord run, int row) => row < run.Data.IdentityLinks.Count ? run.Data.IdentityLinks[row] : null;

    static PersonListMatch Listed(RunRecord run, int row) => run.Data.ListMatches[row - run.Data.IdentityLinks.Count];

    static string Verdict(IdentityLink link) => link.Joined ? "match" : link.IsPossible ? "possible" : "different";

    static string Place(RunRecord run, PersonListMatch match) =>
        FormattableString.Invariant($"{run.Data.Sources[run.Data.People[match.Entry].Source].Name}:{run.Data.People[match.Entry].Line}");

    static string? Id(RunRecord run, int person) =>
        run.Data.Travellers.TravellerOfPerson[person] is var t and >= 0 ? run.Data.Travellers.IdOf(t) : null;
}
