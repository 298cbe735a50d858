using ManifestScan.Model;

namespace ManifestScan.Signals.Mitigation;

/// <summary>Mitigating: most of the traveller's flights were taken in one large booking.</summary>
/// <remarks>Null model: a party is as large with the share of the run's other parties that are; the largest of the trips, corrected for them.</remarks>
sealed class TourOrTeam : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        PartySizes sizes = context.Facts.PartySizes;
        foreach (int traveller in context.Travellers)
        {
            int[] movements = context.Data.Itineraries.MovementsOfTraveller[traveller].ToArray();
            int[] large = [.. movements.Where(m => sizes.Of(m) >= context.Parameters.Count("minimumPeople"))];
            if (2 * large.Length > movements.Length)
            {
                findings.Add(HitOf(context, traveller, sizes, large, movements.Length));
            }
        }
    }

    static Hit HitOf(SignalContext context, int traveller, PartySizes sizes, int[] large, int movements)
    {
        int largest = large.MaxBy(m => sizes.Of(m));
        int size = sizes.Of(largest);
        double share = sizes.ShareOf(size);
        return new Hit
        {
            Traveller = traveller,
            SurpriseBits = Tails.CorrectForLooks(Tails.Bits(share), movements),
            Observed = size,
            Expected = share,
            Reason = $"Flew {large.Length} of {Wording.Count(movements, "leg")} in one large booking, {size} people on {context.Wording.Flight(context.Data.FlightOf(largest))}; "
                + $"{Wording.Number(100 * share)} % of other parties are as large, so this looks like a tour or a team.",
            Movements = large,
        };
    }
}
