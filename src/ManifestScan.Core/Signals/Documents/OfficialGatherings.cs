using ManifestScan.Model;

namespace ManifestScan.Signals.Documents;

/// <summary>Puts flights on which the same people sit together into one group finding.</summary>
sealed class OfficialGatherings(SignalContext context, OfficialCensus census)
{
    /// <summary>More flights than this of one traveller are not paired with one another: a courier of a ministry would make thousands of pairs.</summary>
    const int MostFlightsPaired = 200;

    internal IEnumerable<GroupFinding> Find(List<OfficialFlight> flights)
    {
        int[] together = Clusters(flights);
        return flights.Select((flight, index) => (Flight: flight, Cluster: together[index]))
            .GroupBy(pair => pair.Cluster, pair => pair.Flight)
            .OrderBy(g => g.Key)
            .Select(g => Finding([.. g]))
            .Where(group => group.SurpriseBits >= context.Parameters["minimumBits"]);
    }

    int[] Clusters(List<OfficialFlight> flights)
    {
        var flightsOfTraveller = new Dictionary<int, List<int>>();
        for (int i = 0; i < flights.Count; i++)
        {
            foreach (int traveller in flights[i].Members.Select(context.Data.TravellerOf).Distinct())
            {
                if (!flightsOfTraveller.TryGetValue(traveller, out List<int>? own))
                {
                    flightsOfTraveller.Add(traveller, own = []);
                }
                own.Add(i);
            }
        }
        var shared = new Dictionary<(int, int), int>();
        foreach (List<int> own in flightsOfTraveller.Values.Where(o => o.Count is > 1 and <= MostFlightsPaired))
        {
            for (int a = 0; a < own.Count; a++)
            {
                for (int b = a + 1; b < own.Count; b++)
                {
                    shared[(own[a], own[b])] = shared.GetValueOrDefault((own[a], own[b])) + 1;
                }
            }
        }
        return Components.Find(flights.Count, shared.Where(pair => pair.Value >= 2).Select(pair => pair.Key));
    }

    GroupFinding Finding(List<OfficialFlight> flights)
    {
        List<List<OfficialFlight>> meetings = Meetings(flights);
        List<OfficialFlight> best = [.. meetings.Select(m => m.MaxBy(f => f.Bits)!)];
        IReadOnlyList<int> members = Members(meetings);
        var isMember = members.ToHashSet();
        int[] movements = [.. flights.SelectMany(f => f.Members).Where(m => isMember.Contains(context.Data.TravellerOf(m)))];
        return new GroupFinding
        {
            Members = members,
            Movements = movements,
            Meetings = meetings.Count,
            SurpriseBits = OfficialTrips.Combine([.. meetings.Zip(best, (m, f) => new OfficialTrip(f, m.Count))]),
            Observed = best.Sum(f => f.Parties),
            Expected = best.Sum(f => f.Expected),
            Reason = Reason(members, movements, best),
        };
    }

    /// <summary>Flights that lie in one trip of one traveller are one meeting: out and back is once.</summary>
    List<List<OfficialFlight>> Meetings(List<OfficialFlight> flights)
    {
        var firstFlightOfTrip = new Dictionary<(int Traveller, int Trip), int>();
        var sameTrip = new List<(int, int)>();
        for (int i = 0; i < flights.Count; i++)
        {
            foreach (int movement in flights[i].Members)
            {
                int traveller = context.Data.TravellerOf(movement);
                if (Trips.TripOfMovement(context.Data.Itineraries, traveller).TryGetValue(movement, out int trip)
                    && !firstFlightOfTrip.TryAdd((traveller, trip), i))
                {
                    sameTrip.Add((firstFlightOfTrip[(traveller, trip)], i));
                }
            }
        }
        int[] meeting = Components.Find(flights.Count, sameTrip);
        return [.. flights.Select((f, i) => (f, i)).GroupBy(p => meeting[p.i], p => p.f).OrderBy(g => g.Key).Select(g => g.ToList())];
    }

    /// <summary>Those who were there at least twice; everybody when it happened once, or when the company changed each time.</summary>
    List<int> Members(List<List<OfficialFlight>> meetings)
    {
        List<(int Traveller, int Times)> present = [.. meetings
            .SelectMany(m => m.SelectMany(f => f.Members).Select(context.Data.TravellerOf).Distinct())
            .GroupBy(t => t)
            .Select(g => (g.Key, g.Count()))];
        List<int> recurring = [.. present.Where(p => p.Times >= 2).Select(p => p.Traveller).Order()];
        return recurring.Count >= 2 ? recurring : [.. present.Select(p => p.Traveller).Order()];
    }

    string Reason(IReadOnlyList<int> members, int[] movements, List<OfficialFlight> best)
    {
        HashSet<int> official = [.. movements.Where(census.IsOfficial).Select(context.Data.TravellerOf)];
        int ordinary = members.Count - official.Count;
        string odd = ordinary == 0 ? "" : $" and {ordinary} on {(ordinary == 1 ? "an ordinary document" : "ordinary documents")}";
        return $"{Wording.Count(members.Count, "traveller")}, {official.Count} on official documents{odd}, were together on "
            + $"{Wording.Count(best.Count, "trip")}: {string.Join("; ", best.Take(5).Select(f => context.Wording.Flight(f.Flight)))}"
            + $"{(best.Count > 5 ? "; and others" : "")}. Parties with an official document on these flights: {best.Sum(f => f.Parties)}, "
            + $"expected {Wording.Number(best.Sum(f => f.Expected))}. A delegation, an embassy rotation or a project staff looks the same.";
    }
}
