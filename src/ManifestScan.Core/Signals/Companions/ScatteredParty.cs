using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>People on one booking who sit rows apart, flight after flight.</summary>
/// <remarks>Null model: <see cref="ScatterModel"/>. A party is one draw, which its members share; a traveller of several parties has as many looks.</remarks>
sealed class ScatteredParty : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        List<ArraySegment<SeatedParty>> parties = Parties(new PartySeating(context).All());
        var model = new ScatterModel(context, parties);
        int[] looks = new int[context.Data.Travellers.Count];
        foreach (int traveller in parties.SelectMany(p => p[0].Travellers))
        {
            looks[traveller]++;
        }
        var best = new Dictionary<int, Hit>();
        foreach (ArraySegment<SeatedParty> party in parties.Where(p => p.Count(f => f.IsApart) >= context.Parameters["minimumTimes"]))
        {
            (double expected, double bits) = model.Test(party);
            foreach (int traveller in party[0].Travellers.Where(context.IsAsked))
            {
                Hit hit = HitOf(context, traveller, party, (expected, Tails.CorrectForLooks(bits, looks[traveller] * party[0].Travellers.Length)));
                best[traveller] = best.TryGetValue(traveller, out Hit? other) && other.SurpriseBits >= hit.SurpriseBits ? other : hit;
            }
        }
        foreach (Hit hit in best.Values.Where(h => h.SurpriseBits >= context.Parameters["minimumBits"]))
        {
            findings.Add(hit);
        }
    }

    /// <summary>The flights of the same people, where all are in order of people.</summary>
    static List<ArraySegment<SeatedParty>> Parties(SeatedParty[] all)
    {
        var parties = new List<ArraySegment<SeatedParty>>();
        for (int from = 0, to; from < all.Length; from = to)
        {
            for (to = from + 1; to < all.Length && all[to].Travellers.AsSpan().SequenceEqual(all[from].Travellers); to++)
            {
            }
            parties.Add(new ArraySegment<SeatedParty>(all, from, to - from));
        }
        return parties;
    }

    static Hit HitOf(SignalContext context, int traveller, ArraySegment<SeatedParty> party, (double Expected, double Bits) test)
    {
        SeatedParty[] apart = [.. party.Where(f => f.IsApart).OrderBy(f => context.Data.Tables.Legs[context.Data.Flights.LegOfFlight[f.Flight]].OrderTicks)];
        int[] others = [.. party[0].Travellers.Where(t => t != traveller)];
        return new Hit
        {
            Traveller = traveller,
            SurpriseBits = test.Bits,
            Observed = apart.Length,
            Expected = test.Expected,
            Reason = $"Sat {context.Parameters.Count("apartRows")} or more rows from the same {Wording.Count(others.Length, "companion")} of one booking on {apart.Length} of {Wording.Count(party.Count, "flight")}, first on {context.Wording.Flight(apart[0].Flight)}; "
                + $"{Wording.Number(test.Expected)} would be expected by how other parties sit on these flights and with these carriers.",
            Movements = [.. apart.Select(f => f.Movements[Array.IndexOf(f.Travellers, traveller)])],
            OtherTravellers = others,
        };
    }
}
