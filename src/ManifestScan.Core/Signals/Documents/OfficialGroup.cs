using ManifestScan.Model;

namespace ManifestScan.Signals.Documents;

/// <summary>Several travellers on official documents share a flight whose route seldom carries any, once or again.</summary>
sealed class OfficialGroup : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        var census = new OfficialCensus(context);
        List<OfficialFlight> flights = Candidates(context, census);
        foreach (IGrouping<int, (OfficialFlight Flight, int Movement)> own in flights
            .SelectMany(f => f.Members.Select(movement => (Flight: f, Movement: movement)))
            .GroupBy(pair => context.Data.TravellerOf(pair.Movement))
            .OrderBy(g => g.Key))
        {
            Hit? hit = HitOf(context, census, own.Key, [.. own]);
            if (hit is not null)
            {
                findings.Add(hit);
            }
        }
        foreach (GroupFinding group in new OfficialGatherings(context, census).Find(flights))
        {
            findings.Add(group);
        }
    }

    static List<OfficialFlight> Candidates(SignalContext context, OfficialCensus census)
    {
        var rate = new OfficialBaseRate(context.Data, census, context.Parameters);
        var found = new List<OfficialFlight>();
        for (int flight = 0; flight < census.Parties.Length; flight++)
        {
            if (census.OfficialTravellers[flight] >= context.Parameters.Count("minimumDocuments"))
            {
                List<int> members = census.MembersOn(flight);
                (double bits, double expected, int compared) = rate.Test(flight, members);
                found.Add(new OfficialFlight(flight, members, census.OfficialParties[flight], census.OfficialTravellers[flight], expected, bits, compared));
            }
        }
        return found;
    }

    static Hit? HitOf(
        SignalContext context, OfficialCensus census, int traveller, List<(OfficialFlight Flight, int Movement)> own)
    {
        Dictionary<int, int> trips = Trips.TripOfMovement(context.Data.Itineraries, traveller);
        int allTrips = Math.Max(1, trips.Values.Distinct().Count());
        List<(OfficialFlight Flight, int Movement)> best = [.. own
            .Where(o => trips.ContainsKey(o.Movement))
            .GroupBy(o => trips[o.Movement])
            .OrderBy(g => g.Key)
            .Select(g => g.MaxBy(o => o.Flight.Bits))];
        if (best.Count == 0)
        {
            return null;
        }
        double bits = Tails.CorrectForLooks(
            OfficialTrips.Combine([.. best.Select(o => new OfficialTrip(
                o.Flight, own.Count(x => trips.GetValueOrDefault(x.Movement, -1) == trips[o.Movement])))]),
            Trips.WaysToChoose(allTrips, best.Count));
        if (bits < context.Parameters["minimumBits"])
        {
            return null;
        }
        OfficialFlight first = best.MaxBy(o => o.Flight.Bits).Flight;
        return new Hit
        {
            Traveller = traveller,
            SurpriseBits = bits,
            Observed = best.Sum(o => o.Flight.Parties),
            Expected = best.Sum(o => o.Flight.Expected),
            Reason = Reason(context, first, best.Count, census.IsOfficial(best[0].Movement)),
            Movements = [.. best.Select(o => o.Movement)],
            OtherTravellers = [.. best.SelectMany(o => o.Flight.Members).Select(context.Data.TravellerOf).Where(t => t != traveller).Distinct().Order()],
        };
    }

    static string Reason(SignalContext context, OfficialFlight flight, int times, bool isOfficial)
    {
        string who = isOfficial
            ? $"One of {Wording.Count(flight.Documents, "traveller")} on official documents"
            : $"On an ordinary document, in one booking with some of {Wording.Count(flight.Documents, "traveller")} on official ones";
        string again = times > 1 ? $" The same happened on {Wording.Count(times, "trip")} of this traveller." : "";
        return $"{who}, in {Wording.Count(flight.Parties, "separate party", "separate parties")}, on {context.Wording.Flight(flight.Flight)}; "
            + $"{Wording.Number(flight.Expected)} such parties would be expected from {Compared(flight.FlightsCompared)}.{again}";
    }

    static string Compared(int flights) => flights == 0
        ? "the run's other flights, for there is no other of the route"
        : Wording.Count(flights, "other flight") + " of the route";
}
