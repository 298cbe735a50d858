using ManifestScan.Model;

namespace ManifestScan.Signals.Documents;

/// <summary>Fellow travellers whom nothing connects show passports with numbers that all but follow one another.</summary>
/// <remarks>Null model: <see cref="NeighbourModel"/>.</remarks>
sealed class NearConsecutiveNumbers : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        Dictionary<string, NumberSeries> series = Series(context.Data);
        List<NumberNeighbour> neighbours = Neighbours(context, series);
        var model = new NeighbourModel(context.Data, series, new NeighbourCensus(neighbours, context.Data.Travellers.Count), context.Parameters);
        var tests = new SortedDictionary<int, NeighbourTest>();
        foreach (IGrouping<int, NumberNeighbour> own in neighbours.GroupBy(n => n.Own.Traveller).OrderBy(g => g.Key))
        {
            if (model.Test([.. own]) is { } best && best.AtMostOfUnknown(context.Parameters["unknownBits"]) is var test && test.Bits >= context.Parameters["minimumBits"])
            {
                tests.Add(own.Key, test);
                findings.Add(HitOf(context, own.Key, test));
            }
        }
        foreach (GroupFinding group in Groups(context, tests))
        {
            findings.Add(group);
        }
    }

    static Dictionary<string, NumberSeries> Series(TravelData data) => Enumerable.Range(0, data.Travellers.Count)
        .SelectMany(t => SeriesNumber.Of(data, t))
        .GroupBy(n => n.Series, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => new NumberSeries([.. g.OrderBy(n => n.Value).ThenBy(n => n.Traveller)]), StringComparer.Ordinal);

    /// <summary>Near numbers of those who travelled together often enough, told from both sides.</summary>
    static List<NumberNeighbour> Neighbours(SignalContext context, Dictionary<string, NumberSeries> series)
    {
        var fellows = new FellowTravellers(context.Data);
        int[] tripOfMovement = context.Facts.TripOfMovement;
        Acquaintance acquaintance = context.Facts.Acquaintance;
        var found = new List<NumberNeighbour>();
        foreach (NumberSeries numbers in series.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => s.Value))
        {
            foreach ((SeriesNumber low, SeriesNumber high) in numbers.Near(context.Parameters.Count("mostGap")))
            {
                List<int> flights = fellows.SharedFlights(low.Traveller, high.Traveller);
                if (acquaintance.Connects(low.Traveller, high.Traveller))
                {
                    continue;
                }
                if (flights.Count == 0)
                {
                    numbers.AddStrangers(high.Value - low.Value);
                }
                else if (TripsOn(context.Data, low.Traveller, flights, tripOfMovement) >= context.Parameters["minimumTrips"])
                {
                    bool areToldApart = fellows.AreToldApart(low.Traveller, high.Traveller, flights);
                    found.Add(new NumberNeighbour(low, high, flights, areToldApart));
                    found.Add(new NumberNeighbour(high, low, flights, areToldApart));
                }
            }
        }
        return found;
    }

    static int TripsOn(TravelData data, int traveller, List<int> flights, int[] tripOfMovement)
    {
        var trips = new HashSet<int>();
        foreach (int movement in data.Itineraries.MovementsOfTraveller[traveller])
        {
            if (tripOfMovement[movement] >= 0 && flights.Contains(data.FlightOf(movement)))
            {
                trips.Add(tripOfMovement[movement]);
            }
        }
        return trips.Count;
    }

    static Hit HitOf(SignalContext context, int traveller, NeighbourTest test)
    {
        HashSet<int> flights = [.. test.Neighbours.SelectMany(n => n.Flights)];
        int[] movements = [.. context.Data.Itineraries.MovementsOfTraveller[traveller].ToArray().Where(m => flights.Contains(context.Data.FlightOf(m)))];
        string apart = test.IsTold ? " on a separate booking" : "";
        string who = test.Neighbours.Count == 1 ? "that of a fellow traveller" : $"those of {test.Neighbours.Count} fellow travellers";
        return new Hit
        {
            Traveller = traveller,
            SurpriseBits = test.Bits,
            Observed = test.Neighbours.Count,
            Expected = test.Expected,
            Reason = $"The document number lies within {test.Neighbours[^1].Gap} of {who}{apart}, together on {Wording.Count(flights.Count, "flight")}, "
                + $"first {context.Wording.Flight(flights.Min())}; {Wording.Number(test.Expected)} would be expected of {Wording.Count(test.Fellows, "fellow traveller")} with numbers of this issuer and series."
                + (test.CapBits is { } most ? $" Without record locators a couple or a family on one booking looks the same: no more than {Wording.Number(most)} bits count." : ""),
            Movements = movements,
            OtherTravellers = [.. test.Neighbours.Select(n => n.Other.Traveller).Distinct().Order()],
        };
    }

    static IEnumerable<GroupFinding> Groups(SignalContext context, SortedDictionary<int, NeighbourTest> tests)
    {
        int[] members = [.. tests.Keys.Concat(tests.Values.SelectMany(t => t.Neighbours.Select(n => n.Other.Traveller))).Distinct().Order()];
        int[] groups = Components.Find(members.Length, tests.SelectMany(t => t.Value.Neighbours.Select(n => (Array.BinarySearch(members, t.Key), Array.BinarySearch(members, n.Other.Traveller)))));
        return members.GroupBy(m => groups[Array.BinarySearch(members, m)]).OrderBy(g => g.Key).Select(g => Group(context, [.. g], tests));
    }

    static GroupFinding Group(SignalContext context, int[] members, SortedDictionary<int, NeighbourTest> tests)
    {
        NeighbourTest best = members.Where(tests.ContainsKey).Select(m => tests[m]).MaxBy(t => t.Bits)!;
        int[] flights = [.. members.Where(tests.ContainsKey).SelectMany(m => tests[m].Neighbours.SelectMany(n => n.Flights)).Distinct().Order()];
        var isShared = flights.ToHashSet();
        return new GroupFinding
        {
            Members = members,
            Movements = [.. members.SelectMany(m => context.Data.Itineraries.MovementsOfTraveller[m].ToArray())
                .Where(m => isShared.Contains(context.Data.FlightOf(m))).OrderBy(context.Data.FlightOf)],
            Meetings = flights.Length,
            SurpriseBits = best.Bits,
            Observed = best.Neighbours.Count,
            Expected = best.Expected,
            Reason = $"{Wording.Count(members.Length, "traveller")}{(best.IsTold ? " on separate bookings" : "")}, whom no surname, payer or contact connects, show documents whose numbers lie within "
                + $"{best.Neighbours[^1].Gap} of one another, and shared {Wording.Count(flights.Length, "flight")}, first {context.Wording.Flight(flights[0])}. "
                + "People who applied at one counter on one day, such as colleagues or a class, look the same.",
        };
    }
}
