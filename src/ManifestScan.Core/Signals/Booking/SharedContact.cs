using ManifestScan.Model;

namespace ManifestScan.Signals.Booking;

/// <summary>One telephone or e-mail stands on the bookings of travellers whom nothing else connects.</summary>
/// <remarks>Null model: <see cref="ContactRates"/>. What explains a shared contact: <see cref="ContactCircles"/>.</remarks>
sealed class SharedContact : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        var uses = new ContactUses(context.Data);
        var found = new ContactCircles(context.Data, uses);
        List<ContactCircle> circles = found.Find(context.Parameters.Count("mostTravellers"));
        int minimumStrangers = context.Parameters.Count("minimumStrangers");
        var rates = new ContactRates(circles, found.Households);
        foreach (IGrouping<int, ContactCircle> own in circles
            .Where(circle => circle.Strangers >= minimumStrangers)
            .SelectMany(circle => circle.Travellers.Select(traveller => (Traveller: traveller, Circle: circle)))
            .GroupBy(pair => pair.Traveller, pair => pair.Circle)
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
        Reason = $"One {(circle.IsEmail ? "e-mail address" : "telephone number")} stands on bookings of this traveller and of "
            + $"{Wording.Count(circle.Strangers, "other household")} without a surname, payer, agency, booking or flight in common; "
            + $"{rates.OthersSharing(circle)} of {Wording.Count(rates.Others(circle), "other household")} with a contact share one with as many.",
        Movements = uses.MovementsWith(circle.ContactId, traveller),
        OtherTravellers = [.. circle.Travellers.Where(t => t != traveller)],
    };
}
