using NodaTime;

namespace ManifestScan.Simulate;

public sealed class OrdinaryTravelTests
{
    static readonly string[] TwoPlacesOnPurpose = ["two-places"];

    [Theory]
    [InlineData(WorldShape.Default, 6_000, 365)]
    [InlineData(WorldShape.ManySmall, 6_000, 200)]
    [InlineData(WorldShape.FewLargeFlights, 30_000, 120)]
    [InlineData(WorldShape.Cyrillic, 6_000, 365)]
    public void OneCalendar_NobodyIsInTwoPlacesButTheStory(WorldShape shape, int travellers, int days)
    {
        using var world = new SimulatedWorld(new SimulationPlan { Travellers = travellers, Seed = 11, Days = days, Shape = shape, FaultRate = 0 });
        var onPurpose = world.Truth.Where(t => TwoPlacesOnPurpose.Contains(t.Story)).Select(t => t.Document).ToHashSet();
        var clashes = world.Manifest.GroupBy(m => m.Document).Where(g => !onPurpose.Contains(g.Key) && Clashes(g)).Select(g => g.Key);
        Assert.Empty(clashes);
    }

    [Fact]
    public void TwoPlaces_Story_IsInTwoPlaces()
    {
        using var world = new SimulatedWorld(SimulatedWorld.Small with { FaultRate = 0, StoryStrength = 3 });
        string document = world.Truth.Single(t => t.Story == "two-places").Document;
        Assert.True(Clashes(world.Manifest.Where(m => m.Document == document)));
    }

    [Fact]
    public void Documents_NoFaults_OnePersonEach()
    {
        using var world = new SimulatedWorld(new SimulationPlan { Travellers = 20_000, Seed = 3, FaultRate = 0 });
        var shared = world.Manifest.GroupBy(m => m.Document).Count(g => g.Select(m => m.Fields[8] + m.Fields[9]).Distinct().Count() > 1);
        Assert.InRange(shared, 0, 2); // members who applied elsewhere draw their numbers, see Census
    }

    [Theory]
    [InlineData(WorldShape.Default)]
    [InlineData(WorldShape.FewLargeFlights)]
    public void Flights_SeatsAreTakenOnce_AndWithinTheLargestAircraft(WorldShape shape)
    {
        using var world = new SimulatedWorld(SimulatedWorld.Small with { Travellers = 20_000, Days = 90, Shape = shape });
        foreach (var flight in world.Manifest.GroupBy(m => m.Flight))
        {
            Assert.InRange(flight.Count(), 1, 500);
            Assert.Distinct(flight.Select(m => m.Seat));
        }
    }

    [Theory]
    [InlineData(2_000, 365)]
    [InlineData(3_000, 120)]
    [InlineData(5_000, 60)]
    [InlineData(5_000, 400)]
    public void SmallWorld_LooksLikeAnAirline(int travellers, int days)
    {
        using var world = new SimulatedWorld(new SimulationPlan { Travellers = travellers, Days = days, Seed = 5 });
        double perFlight = (double)world.Summary.ManifestRows / world.Summary.Flights;
        Assert.InRange(perFlight, 12, 120);
        Assert.InRange(world.Manifest.Select(m => m.Fields[2] + m.Fields[3]).Distinct().Count(), 6, 40);
        Assert.Equal(days, world.Manifest[^1].Date.DayNumber - world.Manifest[0].Date.DayNumber + 1, tolerance: 10);
    }

    [Fact]
    public void Bookings_MostManifestRowsHaveOne()
    {
        using var world = new SimulatedWorld(SimulatedWorld.Small);
        var booked = world.Bookings.Select(b => b[0]).ToHashSet();
        double share = (double)world.Manifest.Count(m => booked.Contains(m.Locator)) / world.Manifest.Count;
        Assert.InRange(share, .88, .95);
    }

    [Fact]
    public void Movements_Asked_AreMetWithinAFewPercent()
    {
        using var world = new SimulatedWorld(new SimulationPlan { Movements = 100_000, Seed = 2 });
        Assert.InRange(world.Summary.ManifestRows, 95_000, 105_000);
    }

    /// <summary>Whether some flight leaves before the one before has landed and its airport can be reached.</summary>
    static bool Clashes(IEnumerable<ManifestLine> rows)
    {
        ManifestLine? before = null;
        foreach (ManifestLine row in rows.OrderBy(m => m.Departure))
        {
            if (before != null && row.Departure < before.Arrival + Duration.FromHours(before.To.DistanceKmTo(row.From) / 900))
            {
                return true;
            }
            before = row;
        }
        return false;
    }
}
