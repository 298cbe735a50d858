using ManifestScan.Model;

namespace ManifestScan.Signals.Documents;

/// <summary>One traveller changes passports to and fro: an earlier one returns after another was shown.</summary>
/// <remarks>
/// Null model: each trip is such a change with the rate of all other travellers' trips, over-dispersed, because who has two passports uses
/// both; passports of one issuer and of several are told apart, for who has two states has two passports. A renewal, where the old one never
/// returns, is no change. Changes within one booking are counted by themselves: who holds two passports mostly keeps to one from booking to
/// return.
/// </remarks>
sealed class DocumentSwap : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        var histories = new DocumentHistory[context.Data.Travellers.Count];
        Parallel.For(0, histories.Length, context.Parallel, t => histories[t] = DocumentHistory.Of(context.Data, t));
        foreach (bool areOfOneIssuer in new[] { true, false })
        {
            Look(context, histories, h => h.Issuers <= 1 == areOfOneIssuer, findings);
        }
    }

    static void Look(SignalContext context, DocumentHistory[] histories, Func<DocumentHistory, bool> isAsked, Findings findings)
    {
        var mixed = new SwapRate(histories, h => isAsked(h) ? h.Mixed.Count() : 0, context.Parameters["minimumCorrelation"]);
        var all = new SwapRate(histories, h => isAsked(h) ? h.Swaps.Count() : 0, context.Parameters["minimumCorrelation"]);
        for (int traveller = 0; traveller < histories.Length; traveller++)
        {
            DocumentHistory history = histories[traveller];
            if (isAsked(history) && (history.Swaps.Any() || history.Mixed.Any()))
            {
                (double bits, double expected) = all.Test(history);
                (double mixedBits, double mixedExpected) = mixed.Test(history);
                bool isMixed = mixedBits > bits;
                bits = Tails.CorrectForLooks(Math.Max(bits, mixedBits), 2);
                if (bits >= context.Parameters["minimumBits"])
                {
                    findings.Add(HitOf(context, traveller, history, isMixed, isMixed ? mixedExpected : expected) with { SurpriseBits = bits });
                }
            }
        }
    }

    static Hit HitOf(SignalContext context, int traveller, DocumentHistory history, bool isMixed, double expected)
    {
        List<DocumentTrip> trips = [.. isMixed ? history.Mixed : history.Swaps];
        string issuers = history.Issuers > 1 ? $" of {history.Issuers} issuers" : "";
        return new Hit
        {
            Traveller = traveller,
            SurpriseBits = 0,
            Observed = trips.Count,
            Expected = expected,
            Reason = $"{(isMixed ? "Changed passports within one booking, to and fro," : "Went back to an earlier passport")} on {trips.Count} of {Wording.Count(history.TripCount, "trip")}, "
                + $"first on {context.Wording.Flight(context.Data.FlightOf(trips[0].Movements[0]))}, with {Wording.Count(history.Passports, "passport")}{issuers}; "
                + $"{Wording.Number(expected)} such trips would be expected of other travellers.",
            Movements = [.. trips.SelectMany(t => t.Movements)],
        };
    }
}
