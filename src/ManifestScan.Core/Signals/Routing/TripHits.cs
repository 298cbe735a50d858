using ManifestScan.Model;

namespace ManifestScan.Signals.Routing;

/// <summary>Tells of travellers of whose trips something holds too often: what signals over <see cref="TripRates"/> share.</summary>
/// <param name="context">The run, with the parameters minimumTimes and minimumBits.</param>
/// <param name="trips">All trips.</param>
/// <param name="rates">The null model.</param>
sealed class TripHits(SignalContext context, TripTable trips, TripRates rates)
{
    /// <summary>Adds a hit for everybody with trips enough and bits enough.</summary>
    /// <param name="findings">Where hits go.</param>
    /// <param name="did">What the trips did: "took the first flight back".</param>
    /// <param name="by">What the expectation rests on: "how long others stay there".</param>
    internal void Add(Findings findings, string did, string by)
    {
        foreach (int traveller in context.Travellers)
        {
            if (rates.Test(traveller) is { } test && test.Marked.Count >= context.Parameters["minimumTimes"] && test.Bits >= context.Parameters["minimumBits"])
            {
                findings.Add(HitOf(traveller, test, did, by));
            }
        }
    }

    Hit HitOf(int traveller, TripTest test, string did, string by)
    {
        int first = test.Marked[0];
        return new Hit
        {
            Traveller = traveller,
            SurpriseBits = test.Bits,
            Observed = test.Marked.Count,
            Expected = test.Expected,
            Reason = $"{test.Marked.Count} of {Wording.Count(test.Asked, "trip")} {did}, first {context.Wording.Chain(trips.Out(first))} on {Wording.Date(trips.DayOf[first])}; "
                + $"{Wording.Number(test.Expected)} would be expected by {by}.",
            Movements = [.. test.Marked.SelectMany(t => (int[])[.. trips.Out(t), .. trips.Back(t)])],
        };
    }
}
