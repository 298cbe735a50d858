using ManifestScan.Model;

namespace ManifestScan.Signals.Routing;

/// <summary>How often one traveller's trips followed one ordered chain of airports.</summary>
sealed record RoutingHabit
{
    /// <summary>The traveller.</summary>
    public required int Traveller { get; init; }

    /// <summary>Trips of the traveller, 2 or more.</summary>
    public required int Trips { get; init; }

    /// <summary>Different chains among them.</summary>
    public required int DistinctChains { get; init; }

    /// <summary>The journeys that followed this chain, in order of time.</summary>
    public required int[] Journeys { get; init; }

    /// <summary>Flights in 30 days on the chain's least served leg.</summary>
    public required double FlightsPer30Days { get; init; }

    /// <summary>Trips on the chain beyond the first.</summary>
    public int Repeats => Journeys.Length - 1;

    /// <summary>Chances there were to repeat it.</summary>
    public int Chances => Trips - 1;

    /// <summary>All habits of travellers with two trips or more, in order of traveller and first trip.</summary>
    internal static List<RoutingHabit> Find(SignalContext context)
    {
        TravelData data = context.Data;
        double[] served = FlightsPer30DaysOfRoutes(data.Flights, data.Tables.Legs);
        var habits = new List<RoutingHabit>();
        for (int traveller = 0; traveller < data.Travellers.Count; traveller++)
        {
            (int first, int end) = data.Itineraries.JourneysOf(traveller);
            int[] trips = [.. Enumerable.Range(first, end - first).Where(j => data.Itineraries.BeginsTrip[j])];
            if (trips.Length < 2)
            {
                continue;
            }
            List<IGrouping<long, int>> chains = [.. trips.GroupBy(j => ChainKey(data, j))];
            foreach (IGrouping<long, int> chain in chains)
            {
                habits.Add(new RoutingHabit
                {
                    Traveller = traveller,
                    Trips = trips.Length,
                    DistinctChains = chains.Count,
                    Journeys = [.. chain],
                    FlightsPer30Days = LeastServed(data, chain.First(), served),
                });
            }
        }
        return habits;
    }

    static long ChainKey(TravelData data, int journey)
    {
        var hash = new ContentHash();
        foreach (int movement in data.Itineraries.Legs(journey))
        {
            LegRow leg = data.LegOf(movement);
            hash.Add(leg.DepartureAirportId);
            hash.Add(leg.ArrivalAirportId);
        }
        return unchecked((long)hash.Value);
    }

    static double LeastServed(TravelData data, int journey, double[] served)
    {
        double least = double.MaxValue;
        foreach (int movement in data.Itineraries.Legs(journey))
        {
            int flight = data.FlightOf(movement);
            least = Math.Min(least, flight < 0 ? 1 : served[data.Flights.RouteOfFlight[flight]]);
        }
        return least;
    }

    static double[] FlightsPer30DaysOfRoutes(FlightTable flights, LegTable legs)
    {
        var counts = new double[flights.Routes.Length];
        if (flights.Count == 0)
        {
            return counts;
        }
        int first = int.MaxValue;
        int last = int.MinValue;
        for (int flight = 0; flight < flights.Count; flight++)
        {
            counts[flights.RouteOfFlight[flight]]++;
            int day = legs[flights.LegOfFlight[flight]].DepartureDay;
            first = Math.Min(first, day);
            last = Math.Max(last, day);
        }
        double spans = Math.Max(1, (last - first + 1) / 30.0);
        return Array.ConvertAll(counts, count => count / spans);
    }
}
