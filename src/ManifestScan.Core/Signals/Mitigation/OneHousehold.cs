using ManifestScan.Model;

namespace ManifestScan.Signals.Mitigation;

/// <summary>Mitigating: companions in the same booking bear the traveller's surname.</summary>
/// <remarks>
/// Null model: strangers. A companion bears the surname with its share among all other travellers; the number of those who do is Poisson.
/// </remarks>
sealed class OneHousehold : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        var census = new SurnameCensus(context.Data);
        foreach (int traveller in context.Travellers)
        {
            var companions = new SortedSet<int>();
            int first = -1;
            foreach (int movement in context.Data.Itineraries.MovementsOfTraveller[traveller])
            {
                SortedSet<int> party = PartyMembers.Of(context.Data, movement);
                first = first < 0 && party.Any(p => census.Share(traveller, p)) ? movement : first;
                companions.UnionWith(party);
            }
            int[] family = [.. companions.Where(c => census.Share(traveller, c))];
            if (family.Length > 0)
            {
                findings.Add(HitOf(traveller, family, companions.Count * census.ChanceOf(traveller, family.Length + 1), first));
            }
        }
    }

    static Hit HitOf(int traveller, int[] family, double expected, int movement) => new()
    {
        Traveller = traveller,
        SurpriseBits = Tails.PoissonBits(family.Length, expected),
        Observed = family.Length,
        Expected = expected,
        Reason = $"Shares the surname with {Wording.Count(family.Length, "companion")} in the same booking; "
            + $"{Wording.Number(expected)} would be expected of strangers, so this looks like a household.",
        Movements = [movement],
        OtherTravellers = family,
    };
}
