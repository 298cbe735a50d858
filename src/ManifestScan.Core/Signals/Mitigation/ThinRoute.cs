using ManifestScan.Model;

namespace ManifestScan.Signals.Mitigation;

/// <summary>Mitigating: trips on routes that fly so seldom that everybody meets there.</summary>
/// <remarks>Null model: <see cref="ChanceRates"/> of trips, thin routes among them.</remarks>
sealed class ThinRoute : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        TripTable trips = context.Facts.Trips;
        double[] perWeek = FlightsPerWeek(context.Data);
        double mostPerWeek = context.Parameters["mostPerWeek"];
        List<Chance> chances = [.. Enumerable.Range(0, trips.Count).Select(trip =>
        {
            int first = trips.Out(trip)[0];
            bool isThin = trips.Out(trip).ToArray().Any(m => context.Data.FlightOf(m) is >= 0 and int flight && perWeek[context.Data.Flights.RouteOfFlight[flight]] < mostPerWeek);
            return new Chance(trips.TravellerOf[trip], 0, isThin, context.Data.PartyOfMovement[first] == first, first);
        })];
        var rates = new ChanceRates(context, chances);
        new ChanceHits(context, rates).Add(findings, test =>
            $"{test.Marked.Count} of {Wording.Count(test.Asked, "trip")} took a route with fewer than {Wording.Number(mostPerWeek)} flights a week, first {context.Wording.Flight(context.Data.FlightOf(rates[test.Marked[0]].Movement))}; "
            + $"{Wording.Number(test.Expected)} would be expected of other travellers. On such routes the same people meet by the timetable.");
    }

    static double[] FlightsPerWeek(TravelData data)
    {
        var flights = new double[data.Flights.Routes.Length];
        (int first, int last) = (int.MaxValue, int.MinValue);
        for (int flight = 0; flight < data.Flights.Count; flight++)
        {
            int day = data.Tables.Legs[data.Flights.LegOfFlight[flight]].DepartureDay;
            (first, last) = (Math.Min(first, day), Math.Max(last, day));
            flights[data.Flights.RouteOfFlight[flight]]++;
        }
        double weeks = Math.Max(1, (last - (long)first + 1) / 7.0);
        return [.. flights.Select(f => f / weeks)];
    }
}
