using ManifestScan.Simulate.Persons;
using ManifestScan.Simulate.Travel;
using ManifestScan.Simulate.Worlds;

namespace ManifestScan.Simulate;

/// <summary>How many units make up the world that a plan asks for, found by letting a sample of units travel.</summary>
/// <param name="World">The world laid out for so much traffic.</param>
/// <param name="Units">Households, firms and groups.</param>
/// <param name="Travellers">Their members.</param>
/// <param name="Movements">Expected manifest rows.</param>
sealed record WorldSize(World World, ulong Units, long Travellers, double Movements)
{
    const int SampleUnits = 16_384;
    const double FirstGuess = 2.6; // movements per traveller and year

    internal static WorldSize Of(SimulationPlan plan)
    {
        double movements = plan.Movements > 0 ? plan.Movements : plan.Travellers * FirstGuess * plan.Days / 365;
        WorldSize size = Measure(plan, movements);
        return plan.Movements > 0 ? size : Measure(plan, size.Movements);
    }

    static WorldSize Measure(SimulationPlan plan, double movements)
    {
        var world = new World(plan, movements);
        var population = new Population(world, new Census(world, SampleUnits));
        var slice = new Slice(world).Restart(0, plan.Days);
        var trips = new List<PendingTrip>();
        long members = 0;
        for (ulong unit = 0; unit < SampleUnits; unit++)
        {
            population.Plan(unit, int.MinValue, plan.Days, trips);
            members += population.Describe(unit).Size;
        }
        trips.ForEach(t => population.Travel(t, slice));
        double perUnit = (double)slice.Manifest.Count / SampleUnits, size = (double)members / SampleUnits;
        double units = plan.Movements > 0 ? plan.Movements / perUnit : plan.Travellers / size;
        return new WorldSize(world, (ulong)units, (long)(units * size), units * perUnit);
    }
}
