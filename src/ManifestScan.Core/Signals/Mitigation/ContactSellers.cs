using ManifestScan.Model;
using ManifestScan.Signals.Booking;

namespace ManifestScan.Signals.Mitigation;

/// <summary>Which counters stand behind the contacts of many travellers.</summary>
sealed class ContactSellers
{
    /// <summary>Two customers of one counter happen among any five.</summary>
    const int LeastSold = 3;

    readonly ContactUses _uses;
    readonly Dictionary<int, ContactSeller> _bestOfTraveller = [];

    internal ContactSellers(TravelData data, ContactUses uses, (double LeastShare, int Travellers) least)
    {
        _uses = uses;
        var counters = new CounterSize(data);
        for (int contact = 0; contact < uses.Count; contact++)
        {
            int[] travellers = uses.TravellersWith(contact);
            if (travellers.Length >= least.Travellers && Test(data, contact, travellers.Length, counters, least.LeastShare) is { } seller)
            {
                foreach (int traveller in travellers.Where(t => _bestOfTraveller.GetValueOrDefault(t) is not { } known || seller.Bits > known.Bits))
                {
                    _bestOfTraveller[traveller] = seller;
                }
            }
        }
    }

    /// <summary>The counter that stands most plainly behind a contact of the traveller; null when none does.</summary>
    internal ContactSeller? Of(int traveller) => _bestOfTraveller.GetValueOrDefault(traveller);

    /// <summary>The traveller's movements booked with a contact.</summary>
    internal int[] MovementsOf(int traveller, int contact) => _uses.MovementsWith(contact, traveller);

    ContactSeller? Test(TravelData data, int contact, int travellers, CounterSize counters, double leastShare)
    {
        int[] reservations = [.. _uses.BookingsWith(contact).Select(b => data.Tables.Bookings.ReservationIds[b]).Distinct()];
        var sold = reservations.Select(r => data.Tables.Reservations[r].CounterId).Where(c => c >= 0).GroupBy(c => c)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key).FirstOrDefault();
        if (sold is null || sold.Count() < LeastSold || 2 * sold.Count() >= reservations.Length || sold.Count() < leastShare * reservations.Length)
        {
            return null;
        }
        double share = Math.Max(0.5, counters.BookingsOf(sold.Key) - sold.Count()) / Math.Max(1, data.Tables.Reservations.Count - reservations.Length);
        // A beta-binomial with this much behind its rate is the binomial.
        double bits = Tails.BetaBinomialBits(sold.Count(), reservations.Length, 1e6 * share, 1e6 * (1 - Math.Min(1, share) + 1e-9));
        return new ContactSeller(contact, travellers, reservations.Length, sold.Count(), reservations.Length * share, bits);
    }
}
