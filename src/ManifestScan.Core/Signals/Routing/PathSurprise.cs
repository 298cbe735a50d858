using ManifestScan.Model;

namespace ManifestScan.Signals.Routing;

/// <summary>Airports that do not follow one another in what others fly, over all of a traveller's legs.</summary>
/// <remarks>
/// Null model: <see cref="PathModel"/> for each leg; of the mean over legs the rank among travellers with as many legs (powers of two), which
/// is an honest p by its making.
/// </remarks>
sealed class PathSurprise : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        var model = new PathModel(context.Data);
        List<PathOfTraveller> paths = [.. model.Paths(context)];
        int leastLegs = context.Parameters.Count("minimumLegs");
        foreach (IGrouping<int, PathOfTraveller> peers in paths.Where(p => p.Legs >= leastLegs).GroupBy(p => (int)Math.Log2(p.Legs)).OrderBy(g => g.Key))
        {
            double[] rising = [.. peers.Select(p => p.MeanBits).Order()];
            foreach (PathOfTraveller path in peers.Where(p => context.IsAsked(p.Traveller)))
            {
                int above = rising.Length - Sorted.CountBelow<double>(rising, path.MeanBits) - 1;
                double bits = Tails.Bits((above + 1.0) / (rising.Length + 1.0));
                if (bits >= context.Parameters["minimumBits"])
                {
                    findings.Add(HitOf(context, path, rising, bits));
                }
            }
        }
    }

    static Hit HitOf(SignalContext context, PathOfTraveller path, double[] rising, double bits) => new()
    {
        Traveller = path.Traveller,
        SurpriseBits = bits,
        Observed = path.MeanBits,
        Expected = rising[rising.Length / 2],
        Reason = $"Over {Wording.Count(path.Legs, "leg")} the next airport was a surprise of {Wording.Number(path.MeanBits)} bits a leg by where others fly on, "
            + $"most on {context.Wording.Flight(context.Data.FlightOf(path.Strangest))}; half of {Wording.Count(rising.Length, "traveller")} with about as many legs stay below {Wording.Number(rising[rising.Length / 2])}.",
        Movements = [path.Strangest],
    };
}
