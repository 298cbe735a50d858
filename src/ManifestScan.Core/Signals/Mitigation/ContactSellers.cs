using ManifestScan.Model;
using ManifestScan.Signals.Booking;

namespace ManifestScan.Signals.Mitigation;

/// <summary>Which counters stand behind the contacts of many travellers.</summary>
sealed class ContactSellers
{
    /// <summary>Two customers of one counter happen among any five.</summary>
    const int LeastSold = 3;

    readonly TravelData _data;
    readonly ContactUses _uses;
    readonly CounterSize _counters;
    readonly Dictionary<int, ContactSeller> _bestOfTraveller = [];

    internal ContactSellers(RunFacts facts, (double LeastShare, int Travellers) least)
    {
        _data = facts.Data;
        _uses = facts.Contacts;
        _counters = facts.Counters;
        for (int contact = 0; contact < _uses.Count; contact++)
        {
            int[] travellers = _uses.TravellersWith(contact);
            if (travellers.Length >= least.Travellers && Test(contact, travellers.Length, least.LeastShare) is { } seller)
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

    ContactSeller? Test(int contact, int travellers, double leastShare)
    {
        int[] reservations = [.. _uses.BookingsWith(contact).Select(b => _data.Tables.Bookings.ReservationIds[b]).Distinct()];
        var sold = reservations.Select(r => _data.Tables.Reservations[r].CounterId).Where(c => c >= 0).GroupBy(c => c)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key).FirstOrDefault();
        if (sold is null || sold.Count() < LeastSold || 2 * sold.Count() >= reservations.Length || sold.Count() < leastShare * reservations.Length)
        {
            return null;
        }
        double share = Math.Max(0.5, _counters.BookingsOf(sold.Key) - sold.Count()) / Math.Max(1, _data.Tables.Reservations.Count - reservations.Length);
        // A beta-binomial with this much behind its rate is the binomial.
        double bits = Tails.BetaBinomialBits(sold.Count(), reservations.Length, 1e6 * share, 1e6 * (1 - Math.Min(1, share) + 1e-9));
        return new ContactSeller(contact, travellers, reservations.Length, sold.Count(), reservations.Length * share, bits);
    }
}
