using ManifestScan.Model;

namespace ManifestScan.Signals.Booking;

/// <summary>Tells of strangers behind one contact or account: what <see cref="SharedContact"/> and <see cref="ThirdPartyPayer"/> share.</summary>
/// <remarks>Null model: <see cref="ContactRates"/>. What explains sharing: <see cref="ContactCircles"/>.</remarks>
/// <param name="context">The run, with the parameters mostTravellers, minimumStrangers and minimumBits.</param>
/// <param name="uses">Who used which contact or account.</param>
sealed class CircleHits(SignalContext context, ContactUses uses)
{
    /// <summary>Adds a hit for everybody whose best circle is a surprise.</summary>
    /// <param name="findings">Where hits go.</param>
    /// <param name="reason">The sentence.</param>
    internal void Add(Findings findings, Func<ContactCircle, ContactRates, string> reason)
    {
        var found = new ContactCircles(context.Facts, uses);
        List<ContactCircle> circles = found.Find(context.Parameters.Count("mostTravellers"), context.Parallel);
        int minimumStrangers = context.Parameters.Count("minimumStrangers");
        var rates = new ContactRates(circles, found.Households);
        foreach (IGrouping<int, ContactCircle> own in circles
            .Where(circle => circle.Strangers >= minimumStrangers)
            .SelectMany(circle => circle.Travellers.Select(traveller => (Traveller: traveller, Circle: circle)))
            .GroupBy(pair => pair.Traveller, pair => pair.Circle)
            .Where(g => context.IsAsked(g.Key))
            .OrderBy(g => g.Key))
        {
            ContactCircle best = own.MaxBy(rates.Bits)!;
            double bits = Tails.CorrectForLooks(rates.Bits(best), uses.ContactsOf[own.Key]);
            if (bits >= context.Parameters["minimumBits"])
            {
                findings.Add(new Hit
                {
                    Traveller = own.Key,
                    SurpriseBits = bits,
                    Observed = best.Strangers,
                    Expected = best.Strangers * rates.Rate(best),
                    Reason = reason(best, rates),
                    Movements = uses.MovementsWith(best.ContactId, own.Key),
                    OtherTravellers = [.. best.Travellers.Where(t => t != own.Key)],
                });
            }
        }
    }
}
