using ManifestScan.Model;

namespace ManifestScan.Signals.Lists;

/// <summary>The traveller has the name of a person on a list the user gave, and no birth date speaks against it, or the document.</summary>
/// <remarks>Null model: <see cref="ChanceMatches"/>.</remarks>
sealed class ListedPerson : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        if (context.Data.People.Count == 0)
        {
            return;
        }
        var chance = new ChanceMatches(context.Data);
        var list = new ListEntries(context.Data);
        for (int traveller = 0; traveller < context.Data.Travellers.Count; traveller++)
        {
            List<ListMatch> matches = list.MatchesOf(traveller);
            if (matches.Count > 0 && Best(context, chance, list, matches) is { } hit)
            {
                findings.Add(hit with { Traveller = traveller });
            }
        }
    }

    static Hit? Best(SignalContext context, ChanceMatches chance, ListEntries list, List<ListMatch> matches)
    {
        (ListMatch match, double expected) = matches.Select(m => (m, chance.Expected(m, list))).MinBy(x => x.Item2);
        double bits = Tails.CorrectForLooks(Tails.PoissonBits(1, expected), list.SpellingsOf(match.Traveller));
        return bits < context.Parameters["minimumBits"]
            ? null
            : new Hit
            {
                Traveller = match.Traveller,
                SurpriseBits = bits,
                Observed = 1,
                Expected = expected,
                Reason = Reason(chance, list, match, expected),
                Movements = MovementsUnder(context.Data, match),
            };
    }

    static string Reason(ChanceMatches chance, ListEntries list, ListMatch match, double expected)
    {
        string basis = match.NameScore > 0
            ? $"{Wording.Count(list.NameCount, "listed name")}, the name being that of {match.TravellersAlike} of {Wording.Count(chance.NamedTravellers, "traveller")}"
            : $"{Wording.Count(list.DocumentCount, "listed document")}, the run having {Wording.Count(chance.DocumentCount, "document")}";
        return $"Agrees in {Agreeing(match)} with a person listed{RoleOf(match.Entry)} ({list.PlaceOf(match.Entry)}); {Wording.Number(expected)} such "
            + $"agreements would be expected by chance from {basis}.";
    }

    static string Agreeing(ListMatch match)
    {
        string? name = match.NameScore switch { 0 => null, < 1 => "another spelling of the name", _ => "the name" };
        string? birth = match.Birth.Precision == DatePrecision.None ? null : $"the {BirthWords(match.Birth.Precision)}";
        string[] parts = [.. new[] { name, birth, match.IsSameDocument ? "the document" : null }.OfType<string>()];
        return parts.Length switch
        {
            1 => parts[0] + " alone",
            2 => $"{parts[0]} and {parts[1]}",
            _ => $"{parts[0]}, {parts[1]} and {parts[2]}",
        };
    }

    static string BirthWords(DatePrecision precision) => precision switch
    {
        DatePrecision.Year => "birth year",
        DatePrecision.Month => "birth month",
        _ => "birth date",
    };

    static string RoleOf(Model.ListedPerson entry) => (entry.Position, entry.Organisation) switch
    {
        (null, null) => "",
        (null, { } organisation) => $" at {organisation}",
        ({ } position, null) => $" as {position}",
        ({ } position, { } organisation) => $" as {position} at {organisation}",
    };

    static int[] MovementsUnder(TravelData data, ListMatch match)
    {
        Csr movements = data.Itineraries.MovementsOfTraveller;
        return [.. movements[match.Traveller].ToArray().Where(m => data.PersonOf(m).NameKeyId == match.NameKeyId)];
    }
}
