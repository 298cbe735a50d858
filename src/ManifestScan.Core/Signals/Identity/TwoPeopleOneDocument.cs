using ManifestScan.Model;

namespace ManifestScan.Signals.Identity;

/// <summary>Two travellers of other names showed one document.</summary>
/// <remarks>
/// Null model: a document is shown by two people of other names with the share of the run's other documents that are (half a document
/// added), corrected for the documents of the traveller.
/// </remarks>
sealed class TwoPeopleOneDocument : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        var book = new DocumentBearers(context.Data);
        double share = (Math.Max(0, book.Shared.Count - 1) + 0.5) / (book.Count + 1.0);
        foreach (IGrouping<int, int[]> own in book.Shared
            .SelectMany(bearers => bearers.Select(traveller => (Traveller: traveller, Bearers: bearers)))
            .GroupBy(b => b.Traveller, b => b.Bearers)
            .Where(g => context.IsAsked(g.Key))
            .OrderBy(g => g.Key))
        {
            int documents = book.DocumentsOf(own.Key);
            double bits = Tails.CorrectForLooks(Tails.Bits(share), documents);
            if (bits >= context.Parameters["minimumBits"])
            {
                findings.Add(HitOf(context, own.Key, [.. own], bits) with { Expected = documents * share });
            }
        }
    }

    static Hit HitOf(SignalContext context, int traveller, int[][] shared, double bits)
    {
        int[] others = [.. shared.SelectMany(s => s).Where(t => t != traveller).Distinct().Order()];
        return new Hit
        {
            Traveller = traveller,
            SurpriseBits = bits,
            Observed = shared.Length,
            Reason = $"{Wording.Count(shared.Length, "document")} of this traveller {(shared.Length == 1 ? "was" : "were")} also shown by {Wording.Count(others.Length, "other traveller")} without a part of the name in common; "
                + $"the chance for a document of the run is {Wording.OneIn(bits)}.",
            Movements = [.. context.Data.Itineraries.MovementsOfTraveller[traveller].ToArray().Take(1)],
            OtherTravellers = others,
        };
    }
}
