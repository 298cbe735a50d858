using ManifestScan.Model;

namespace ManifestScan.Signals.Identity;

/// <summary>Two travellers of other names showed one document.</summary>
/// <remarks>
/// Null model: a document is shown by two people of other names, by each on so many trips, with the share of the run's other documents that
/// are (half a document added), corrected for the documents of the traveller.
/// </remarks>
sealed class TwoPeopleOneDocument : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        var book = new DocumentBearers(context.Data);
        foreach (IGrouping<int, SharedDocument> own in book.Shared
            .SelectMany(shared => shared.Bearers.Select(traveller => (Traveller: traveller, Shared: shared)))
            .GroupBy(b => b.Traveller, b => b.Shared)
            .Where(g => context.IsAsked(g.Key))
            .OrderBy(g => g.Key))
        {
            int trips = own.Max(shared => TripsOfBoth(shared, own.Key));
            double share = ShareOf(book, trips);
            int documents = book.DocumentsOf(own.Key);
            double bits = Tails.CorrectForLooks(Tails.Bits(share), documents);
            bits = trips == 1 ? Math.Min(bits, context.Parameters["onceBits"]) : bits;
            if (bits >= context.Parameters["minimumBits"])
            {
                findings.Add(HitOf(context, own.Key, [.. own], (trips, share)) with { SurpriseBits = bits, Expected = documents * share });
            }
        }
    }

    /// <summary>A third who showed the document once by mistake has no more to explain than that.</summary>
    static int TripsOfBoth(SharedDocument shared, int traveller) => Math.Min(shared.TripsOfBoth, shared.TripsOf(traveller));

    static double ShareOf(DocumentBearers book, int trips) => (Math.Max(0, book.Shared.Count(s => s.TripsOfBoth >= trips) - 1) + 0.5) / (book.Count + 1.0);

    static Hit HitOf(SignalContext context, int traveller, SharedDocument[] shared, (int Trips, double Share) test)
    {
        int[] others = [.. shared.SelectMany(s => s.Bearers).Where(t => t != traveller).Distinct().Order()];
        string often = test.Trips == 1
            ? "; one of them showed it on one trip only, which is as often a typing error, so that little counts"
            : $", by each on {Wording.Count(test.Trips, "trip")} or more";
        return new Hit
        {
            Traveller = traveller,
            SurpriseBits = 0,
            Observed = shared.Length,
            Reason = $"{Wording.Count(shared.Length, "document")} of this traveller {(shared.Length == 1 ? "was" : "were")} also shown by {Wording.Count(others.Length, "other traveller")} without a part of the name in common{often}; "
                + $"the chance for a document of the run is {Wording.OneIn(Tails.Bits(test.Share))}.",
            Movements = [.. context.Data.Itineraries.MovementsOfTraveller[traveller].ToArray().Take(1)],
            OtherTravellers = others,
        };
    }
}
