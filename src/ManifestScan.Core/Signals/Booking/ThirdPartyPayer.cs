using ManifestScan.Model;

namespace ManifestScan.Signals.Booking;

/// <summary>One card or account paid for travellers whom nothing else connects.</summary>
/// <remarks>Null model: <see cref="ContactRates"/> over accounts. What explains a shared account: <see cref="ContactCircles"/>.</remarks>
sealed class ThirdPartyPayer : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        var uses = new ContactUses(context.Data, isOfPayers: true);
        var found = new ContactCircles(context.Data, uses);
        List<ContactCircle> circles = found.Find(context.Parameters.Count("mostTravellers"));
        var rates = new ContactRates(circles, found.Households);
        foreach (IGrouping<int, ContactCircle> own in circles
            .Where(circle => circle.Strangers >= context.Parameters["minimumStrangers"])
            .SelectMany(circle => circle.Travellers.Select(traveller => (Traveller: traveller, Circle: circle)))
            .GroupBy(pair => pair.Traveller, pair => pair.Circle)
            .Where(g => context.IsAsked(g.Key))
            .OrderBy(g => g.Key))
        {
            ContactCircle best = own.MaxBy(rates.Bits)!;
            double bits = Tails.CorrectForLooks(rates.Bits(best), uses.ContactsOf[own.Key]);
            if (bits >= context.Parameters["minimumBits"])
            {
                findings.Add(HitOf(best, own.Key, rates, uses) with { SurpriseBits = bits });
            }
        }
    }

    static Hit HitOf(ContactCircle circle, int traveller, ContactRates rates, ContactUses uses) => new()
    {
        Traveller = traveller,
        SurpriseBits = 0,
        Observed = circle.Strangers,
        Expected = circle.Strangers * rates.Rate(circle),
        Reason = $"One card or account paid for this traveller and for {Wording.Count(circle.Strangers, "other household")} without a surname, contact, agency, booking or flight in common; "
            + $"{rates.OthersSharing(circle)} of {Wording.Count(rates.Others(circle), "other household")} whose account is known share one with as many.",
        Movements = uses.MovementsWith(circle.ContactId, traveller),
        OtherTravellers = [.. circle.Travellers.Where(t => t != traveller)],
    };
}
