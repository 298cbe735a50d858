using ManifestScan.Model;

namespace ManifestScan.Signals;

/// <summary>Tells of travellers who took too many of their chances: what signals over <see cref="ChanceRates"/> share.</summary>
/// <param name="context">The run, with the parameters minimumTimes and minimumBits.</param>
/// <param name="rates">The null model.</param>
sealed class ChanceHits(SignalContext context, ChanceRates rates)
{
    /// <summary>Adds a hit for everybody who took chances enough and is a surprise by bits enough.</summary>
    /// <param name="findings">Where hits go.</param>
    /// <param name="reason">The sentence.</param>
    internal void Add(Findings findings, Func<ChanceTest, string> reason)
    {
        foreach (int traveller in context.Travellers)
        {
            if (rates.Test(traveller) is { } test && test.Marked.Count >= context.Parameters["minimumTimes"] && test.Bits >= context.Parameters["minimumBits"])
            {
                findings.Add(new Hit
                {
                    Traveller = traveller,
                    SurpriseBits = test.Bits,
                    Observed = test.Marked.Count,
                    Expected = test.Expected,
                    Reason = reason(test),
                    Movements = Movements(traveller, test),
                });
            }
        }
    }

    /// <summary>The movements the chances rest on; the traveller's first where none of them was flown.</summary>
    int[] Movements(int traveller, ChanceTest test)
    {
        int[] found = [.. test.Marked.SelectMany(i => new[] { rates[i].Movement, rates[i].Next }).Where(m => m >= 0).Distinct()];
        Span<int> all = context.Data.Itineraries.MovementsOfTraveller[traveller];
        return found.Length > 0 || all.Length == 0 ? found : [all[0]];
    }
}
