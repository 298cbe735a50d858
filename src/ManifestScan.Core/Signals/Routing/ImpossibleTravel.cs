using ManifestScan.Model;

namespace ManifestScan.Signals.Routing;

/// <summary>One traveller is on two flights that nobody can both take: they overlap, or no aircraft is fast enough between them.</summary>
/// <remarks>
/// Null model: every pair of flights in sequence contradicts with the rate of all other travellers' pairs, over-dispersed, because a
/// homonym or a wrong clock makes many. In data full of such errors a contradiction is cheap.
/// </remarks>
sealed class ImpossibleTravel : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        var search = new ContradictionSearch(context);
        var found = new (List<Contradiction> Found, int Pairs)[context.Data.Travellers.Count];
        Parallel.For(0, found.Length, context.Parallel, traveller => found[traveller] = search.Of(traveller));
        long contradictions = found.Sum(f => (long)f.Found.Count);
        long pairs = found.Sum(f => (long)f.Pairs);
        double overall = (contradictions + 0.5) / (pairs + 1.0);
        var spread = new Overdispersion(context.Parameters["minimumCorrelation"]);
        foreach ((List<Contradiction> own, int ownPairs) in found)
        {
            spread.Add(own.Count, ownPairs, overall);
        }
        for (int traveller = 0; traveller < found.Length; traveller++)
        {
            (List<Contradiction> own, int ownPairs) = found[traveller];
            if (own.Count > 0)
            {
                double rate = (contradictions - own.Count + 0.5) / (pairs - ownPairs + 1.0);
                double bits = spread.Bits(own.Count, ownPairs, overall, rate);
                if (bits >= context.Parameters["minimumBits"])
                {
                    findings.Add(HitOf(context, traveller, own, ownPairs, rate, bits));
                }
            }
        }
    }

    static Hit HitOf(SignalContext context, int traveller, List<Contradiction> own, int pairs, double rate, double bits)
    {
        Contradiction worst = own.MinBy(c => c.AvailableMinutes - c.NeededMinutes);
        string times = own.Count > 1 ? $", the worst of {own.Count} such pairs" : "";
        return new Hit
        {
            Traveller = traveller,
            SurpriseBits = bits,
            Observed = own.Count,
            Expected = pairs * rate,
            Reason = $"Is listed on {context.Wording.Flight(context.Data.FlightOf(worst.Earlier))} and on {context.Wording.Flight(context.Data.FlightOf(worst.Later))}, "
                + $"which {Gap(worst)}{times}; {Wording.Number(pairs * rate)} would be expected of {Wording.Count(pairs, "pair")} of flights in sequence. "
                + "Two people use this identity, or a record is wrong.",
            Movements = [.. own.SelectMany(c => new[] { c.Earlier, c.Later }).Distinct()],
        };
    }

    static string Gap(Contradiction pair)
    {
        string far = pair.DistanceKm >= 1 ? $", {Wording.Number(Math.Round(pair.DistanceKm))} km away" : "";
        return pair.AvailableMinutes < 0
            ? $"leaves {-pair.AvailableMinutes} min before the first can have landed{far}"
            : $"leaves {pair.AvailableMinutes} min after the first can have landed{far}, where at least {pair.NeededMinutes} min are needed";
    }
}
