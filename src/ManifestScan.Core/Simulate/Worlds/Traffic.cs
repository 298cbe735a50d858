namespace ManifestScan.Simulate.Worlds;

/// <summary>How many routes, flights and seats a world of a given size has.</summary>
/// <remarks>
/// A real network does not fly two passengers a plane: with few travellers there are few routes, flown weekly with small aircraft; with
/// many there are hubs with several departures a day. The formulas only interpolate between such worlds (5 routes and 32 passengers a
/// flight at 20,000 movements a year, 600 routes and 130 passengers at 100 million).
/// </remarks>
readonly record struct Traffic(double WeeklyMovements, double LoadPerFlight, int Pairs)
{
    internal static Traffic For(SimulationPlan plan, double movements)
    {
        double weekly = movements / plan.Days * 7;
        double load = plan.Shape switch
        {
            WorldShape.FewLargeFlights => Math.Min(320, 60 + (weekly / 12)),
            WorldShape.ManySmall => 26,
            _ => 30 + (100 * weekly / (weekly + 20_000)),
        };
        double flightsEachWay = weekly / 2 / load;
        double power = plan.Shape == WorldShape.ManySmall ? .85 : .72;
        int most = plan.Shape == WorldShape.FewLargeFlights ? 40 : 900;
        return new Traffic(weekly, load, (int)Math.Clamp(Math.Pow(flightsEachWay, power), 5, most));
    }

    internal int Airports => 3 + (int)Math.Pow(Pairs, .78);

    /// <summary>Largest party that this network can carry without filling a plane.</summary>
    internal int LargestGroup => (int)Math.Clamp(LoadPerFlight / 3, 6, 40);
}
