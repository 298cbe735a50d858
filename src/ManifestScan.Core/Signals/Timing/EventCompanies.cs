using ManifestScan.Model;
using MathNet.Numerics;

namespace ManifestScan.Signals.Timing;

/// <summary>Finds groups that go to the same events.</summary>
/// <remarks>
/// The chance of a group is the product of the chances of its arrivals, a party (one booking on one flight) counted once. It is corrected
/// for all groups of as many parties that could have been: travellers with trips to the same two places.
/// </remarks>
sealed class EventCompanies(TravelData data, EventSide side, int mostAttendees)
{
    /// <summary>Places of one traveller that are paired for counting who could have met; a courier of the world has hundreds.</summary>
    const int MostPlaces = 50;

    internal List<EventCompany> Find(IReadOnlyList<List<TimedTrip>> aligned, TimedTrips trips)
    {
        List<List<TimedTrip>> attendees = [.. aligned.SelectMany(a => a)
            .Where(t => t.IsAligned)
            .GroupBy(t => t.Event)
            .OrderBy(g => g.Key)
            .Select(g => g.OrderBy(t => t.Traveller).DistinctBy(t => t.Traveller).ToList())
            .Where(a => a.Count > 1 && a.Count <= mostAttendees)];
        HashSet<(int, int)> pairs = SharedTwice(attendees);
        if (pairs.Count == 0)
        {
            return [];
        }
        int[] companyOf = Components.Find(data.Travellers.Count, pairs);
        (double travellers, double partners) = CouldMeet(trips);
        return [.. pairs.SelectMany(p => new[] { p.Item1, p.Item2 }).Distinct().Order()
            .GroupBy(t => companyOf[t])
            .Select(g => Describe([.. g], attendees, travellers, partners))
            .Where(c => c.Events > 1)];
    }

    HashSet<(int, int)> SharedTwice(List<List<TimedTrip>> attendees)
    {
        var shared = new Dictionary<(int, int), int>();
        foreach (List<TimedTrip> own in attendees)
        {
            for (int a = 0; a < own.Count; a++)
            {
                for (int b = a + 1; b < own.Count; b++)
                {
                    if (PartyOf(own[a]) != PartyOf(own[b]))
                    {
                        (int, int) pair = (own[a].Traveller, own[b].Traveller);
                        shared[pair] = shared.GetValueOrDefault(pair) + 1;
                    }
                }
            }
        }
        return [.. shared.Where(p => p.Value >= 2).Select(p => p.Key)];
    }

    EventCompany Describe(int[] members, List<List<TimedTrip>> attendees, double travellers, double partners)
    {
        var isMember = members.ToHashSet();
        List<List<TimedTrip>> parties = [.. attendees
            .Select(a => a.Where(t => isMember.Contains(t.Traveller)).DistinctBy(PartyOf).ToList())
            .Where(a => a.Count > 1)];
        List<TimedTrip> trips = [.. parties.SelectMany(p => p)];
        int size = parties.Count == 0 ? 1 : parties.Max(p => p.Count);
        double looks = Math.Log2(travellers) + ((size - 1) * Math.Log2(Math.Max(1, partners))) - (SpecialFunctions.GammaLn(size + 1) / Math.Log(2));
        double bits = trips.Sum(t => Tails.Bits(t.Chance)) - Math.Max(0, looks);
        return new EventCompany(members, trips, parties.Count, trips.Sum(t => t.Chance), Math.Clamp(bits, 0, Tails.MostBits));
    }

    /// <summary>Travellers with trips to two places that have events, and with how many others each shares two on average.</summary>
    (double Travellers, double Partners) CouldMeet(TimedTrips trips)
    {
        var travellersOfPair = new Dictionary<(int, int), int>();
        int travellers = 0;
        for (int traveller = 0; traveller < data.Travellers.Count; traveller++)
        {
            int[] places = [.. trips.Destinations(traveller, side).Order().Take(MostPlaces)];
            travellers += places.Length > 1 ? 1 : 0;
            foreach ((int, int) pair in places.SelectMany((a, i) => places.Skip(i + 1).Select(b => (a, b))).Distinct())
            {
                travellersOfPair[pair] = travellersOfPair.GetValueOrDefault(pair) + 1;
            }
        }
        double meetings = travellersOfPair.Values.Sum(n => n * (n - 1.0));
        return (Math.Max(1, travellers), meetings / Math.Max(1, travellers));
    }

    int PartyOf(TimedTrip trip) => data.PartyOfMovement[trip.Movement];
}
