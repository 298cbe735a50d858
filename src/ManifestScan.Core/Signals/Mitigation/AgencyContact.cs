using ManifestScan.Model;

namespace ManifestScan.Signals.Mitigation;

/// <summary>Mitigating: the telephone or e-mail on the bookings may be the counter's own. Where it plainly is, signals of contacts are silent anyway.</summary>
/// <remarks>
/// Null model: a contact of somebody else's stands on a counter's booking as often as the counter sells of all bookings of the run; how many
/// of the contact's bookings it sold is binomial.
/// </remarks>
sealed class AgencyContact : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        var sellers = new ContactSellers(context.Facts, (context.Parameters["leastShare"], context.Parameters.Count("minimumTravellers")));
        foreach (int traveller in context.Travellers)
        {
            if (sellers.Of(traveller) is { } best && best.Bits >= context.Parameters["minimumBits"])
            {
                findings.Add(new Hit
                {
                    Traveller = traveller,
                    SurpriseBits = best.Bits,
                    Observed = best.Sold,
                    Expected = best.Expected,
                    Reason = $"The contact on this traveller's bookings stands on those of {Wording.Count(best.Travellers - 1, "other traveller")}; one counter sold {best.Sold} of {Wording.Count(best.Bookings, "booking")} with it, "
                        + $"where {Wording.Number(best.Expected)} would be expected, so it may be the counter's own.",
                    Movements = sellers.MovementsOf(traveller, best.ContactId),
                });
            }
        }
    }
}
