using ManifestScan.Model;

namespace ManifestScan.Signals.Documents;

/// <summary>The null model of <see cref="OfficialGroup"/>: how many parties with an official document a flight of this route would carry.</summary>
/// <remarks>
/// Beta-binomial over the flight's parties. The rate is the route's own, drawn towards the run's where the route says little; the tested
/// flight, and every other flight on which two or more of the same people sit, are left out of both, so that a group never is its own
/// expectation. The rate is over-dispersed: officials come in waves, so the rate is never taken to be known better than from
/// 1 / correlation - 1 parties.
/// </remarks>
sealed class OfficialBaseRate(TravelData data, OfficialCensus census, SignalParameters parameters)
{
    /// <summary>Bits and expectation of what a flight carries.</summary>
    /// <param name="flight">The tested flight.</param>
    /// <param name="members">The movements in its parties with an official document.</param>
    internal (double Bits, double Expected, int FlightsCompared) Test(int flight, IReadOnlyList<int> members)
    {
        List<int> leftOut = FlightsOfSamePeople(flight, members);
        int route = data.Flights.RouteOfFlight[flight];
        (long parties, long official) = census.OfRoute(route);
        long allParties = census.AllParties;
        long allOfficial = census.AllOfficial;
        int compared = 0;
        foreach (int other in leftOut)
        {
            allParties -= census.Parties[other];
            allOfficial -= census.OfficialParties[other];
            if (data.Flights.RouteOfFlight[other] == route)
            {
                parties -= census.Parties[other];
                official -= census.OfficialParties[other];
                compared--;
            }
        }
        double overall = (allOfficial + 0.5) / (allParties + 1.0);
        double strength = parameters["priorParties"];
        double hits = official + (strength * overall);
        double misses = parties - official + (strength * (1 - overall));
        double most = (1 / parameters["correlation"]) - 1;
        double scale = Math.Min(1, most / (hits + misses));
        int draws = census.Parties[flight];
        double bits = Tails.BetaBinomialBits(census.OfficialParties[flight], draws, hits * scale, misses * scale);
        return (bits, draws * hits / (hits + misses), compared + FlightsOnRoute(route));
    }

    readonly int[] _flightsOnRoute = CountFlights(data.Flights);

    int FlightsOnRoute(int route) => _flightsOnRoute[route];

    static int[] CountFlights(FlightTable flights)
    {
        var counts = new int[flights.Routes.Length];
        foreach (int route in flights.RouteOfFlight)
        {
            counts[route]++;
        }
        return counts;
    }

    /// <summary>The flight itself, and those on which at least two of its official parties' members sit too.</summary>
    List<int> FlightsOfSamePeople(int flight, IReadOnlyList<int> members)
    {
        var shared = new Dictionary<int, int>();
        foreach (int traveller in members.Select(data.TravellerOf).Distinct())
        {
            var own = new HashSet<int>();
            foreach (int movement in data.Itineraries.MovementsOfTraveller[traveller])
            {
                own.Add(data.FlightOf(movement));
            }
            foreach (int other in own)
            {
                shared[other] = shared.GetValueOrDefault(other) + 1;
            }
        }
        shared[flight] = int.MaxValue;
        return [.. shared.Where(pair => pair.Value >= 2 && pair.Key >= 0).Select(pair => pair.Key).Order()];
    }
}
