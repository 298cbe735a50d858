using ManifestScan.Model;

namespace ManifestScan.Signals.Identity;

/// <summary>Two travellers with one birth date, other names and other documents, who take turns and share what strangers do not.</summary>
/// <remarks>
/// Null model: the other is a stranger who happens to have the birth date. Five looks are combined by Fisher's law: contacts in common,
/// companions in common, a route both fly, names alike (each by the share of other travellers who have as much), and turns taken (all orders
/// of the trips alike). Corrected for everybody else with the birth date, and whom linking found possible.
/// </remarks>
sealed class AliasCandidate : IBatchSignal
{
    const int FewestRuns = 3; // with two, one name ended before the other began: somebody married, or renewed a passport

    public void Look(SignalContext context, Findings findings)
    {
        TripTable trips = context.Facts.Trips;
        var turns = new TurnTaking(context.Data, trips);
        ILookup<int, Alias> aliases = context.Data.PossibleAliases.Pairs
            .Select(p => (p.Traveller, p.Other, Turns: turns.Of(p.Traveller, p.Other)))
            .Where(p => p.Turns is { Runs: >= FewestRuns })
            .Select(p => new Alias(p.Traveller, p.Other, p.Turns!.Value))
            .ToLookup(a => a.Traveller);
        int[] concerned = [.. aliases.Select(a => a.Key)];
        var traits = new AliasTraits(new BookedBonds(context.Data, concerned), new RouteHabits(context.Data, trips), new NameLikeness(context.Data, trips));
        foreach (int traveller in concerned.Where(context.IsAsked))
        {
            if (Best(context, aliases[traveller], traits) is { } hit)
            {
                findings.Add(hit);
            }
        }
    }

    static Hit? Best(SignalContext context, IEnumerable<Alias> fitting, AliasTraits traits)
    {
        (Alias alias, double all) = fitting.Select(a => (a, traits.Bits(a))).MaxBy(a => a.Item2);
        int looks = context.Data.PossibleAliases.LooksOfTraveller[alias.Traveller];
        double bits = Tails.CorrectForLooks(all, looks);
        return bits < context.Parameters["minimumBits"] ? null : new Hit
        {
            Traveller = alias.Traveller,
            SurpriseBits = bits,
            Observed = alias.Turns.Runs,
            Reason = "Another traveller of this birth date has another name and passport, and is never away when this one is: "
                + $"they take turns {alias.Turns.Runs - 1} times in {Wording.Count(alias.Turns.Trips, "trip")}{traits.Words(context.Wording, alias)}. "
                + $"The chance that a stranger agrees as much, of {Wording.Count(looks, "other")} with the birth date, is {Wording.OneIn(bits)}.",
            Movements = [.. context.Data.Itineraries.MovementsOfTraveller[alias.Traveller]],
            OtherTravellers = [alias.Other],
        };
    }
}
