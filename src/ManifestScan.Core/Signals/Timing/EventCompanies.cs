using ManifestScan.Model;
using MathNet.Numerics;

namespace ManifestScan.Signals.Timing;

/// <summary>Finds groups that go to the same events.</summary>
/// <remarks>
/// Null model: of all travellers whose trips were near some events, each meets all of them with the product of the chances of the trips;
/// the number of parties (one booking on one flight) who do is Poisson. Corrected for all sets of as many events.
/// </remarks>
sealed class EventCompanies(SignalContext context, TimedTrips trips, EventSide side)
{
    /// <summary>Sets of events looked at; more come from a list with an event on every day, where no set means anything.</summary>
    const int MostSets = 5_000;

    readonly TravelData _data = context.Data;

    internal IEnumerable<EventCompany> Find(IReadOnlyList<List<TimedTrip>> aligned)
    {
        Dictionary<int, List<TimedTrip>> attendees = Attendees(aligned);
        List<int[]> sets = SharedSets(attendees);
        if (sets.Count == 0)
        {
            return [];
        }
        var visitors = new EventVisitors(_data, trips, side, context.Parameters.Count("seasonDays"));
        return sets.Select(s => Describe(s, attendees, visitors)).Where(c => c.Parties > 1);
    }

    /// <summary>Travellers with two aligned trips, by event; one trip each.</summary>
    Dictionary<int, List<TimedTrip>> Attendees(IReadOnlyList<List<TimedTrip>> aligned)
    {
        int most = context.Parameters.Count("mostAttendees");
        return aligned
            .SelectMany(a => a)
            .Where(t => t.IsAligned)
            .GroupBy(t => t.Event)
            .Select(g => (Event: g.Key, Trips: g.DistinctBy(t => t.Traveller).OrderBy(t => t.Traveller).ToList()))
            .Where(e => e.Trips.Count > 1 && e.Trips.Count <= most)
            .OrderBy(e => e.Event)
            .ToDictionary(e => e.Event, e => e.Trips);
    }

    /// <summary>The sets of two events or more that two travellers in separate parties share, by size and events.</summary>
    List<int[]> SharedSets(Dictionary<int, List<TimedTrip>> attendees)
    {
        var shared = new Dictionary<(int, int), List<int>>();
        foreach ((int at, List<TimedTrip> own) in attendees)
        {
            for (int a = 0; a < own.Count; a++)
            {
                for (int b = a + 1; b < own.Count; b++)
                {
                    if (PartyOf(own[a]) != PartyOf(own[b]))
                    {
                        (int, int) pair = (own[a].Traveller, own[b].Traveller);
                        if (!shared.TryGetValue(pair, out List<int>? events))
                        {
                            shared.Add(pair, events = []);
                        }
                        events.Add(at);
                    }
                }
            }
        }
        return [.. shared.Values.Where(s => s.Count > 1)
            .Select(s => s.Order().ToArray())
            .DistinctBy(s => string.Join(',', s))
            .OrderByDescending(s => s.Length)
            .ThenBy(s => s[0])
            .ThenBy(s => string.Join(',', s), StringComparer.Ordinal)
            .Take(MostSets)];
    }

    EventCompany Describe(int[] events, Dictionary<int, List<TimedTrip>> attendees, EventVisitors visitors)
    {
        HashSet<int> members = [.. attendees[events[0]].Select(t => t.Traveller)];
        foreach (int other in events.Skip(1))
        {
            members.IntersectWith(attendees[other].Select(t => t.Traveller));
        }
        List<TimedTrip> own = [.. events.SelectMany(e => attendees[e].Where(t => members.Contains(t.Traveller)))];
        // Who shares a booking at any of the events counts once.
        int parties = events.Min(e => attendees[e].Where(t => members.Contains(t.Traveller)).DistinctBy(PartyOf).Count());
        double expected = visitors.ExpectedAt(events);
        double looks = SpecialFunctions.BinomialLn(visitors.Events, events.Length) / Math.Log(2);
        double bits = Math.Max(0, Tails.PoissonBits(parties, expected) - looks);
        return new EventCompany(events, [.. members.Order()], own, parties, expected, bits);
    }

    int PartyOf(TimedTrip trip) => _data.PartyOfMovement[trip.Movement];
}
