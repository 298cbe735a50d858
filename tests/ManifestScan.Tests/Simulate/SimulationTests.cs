
namespace ManifestScan.Simulate;

public sealed class SimulationTests
{
    static readonly string[] Files = ["manifests.csv", "bookings.csv", "events.csv", "people.csv", "truth.csv"];

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void Run_AnyThreads_SameBytes(int threads)
    {
        using var one = new SimulatedWorld(SimulatedWorld.Small with { Threads = 2 });
        using var other = new SimulatedWorld(SimulatedWorld.Small with { Threads = threads });
        foreach (string file in Files)
        {
            Assert.Equal(File.ReadAllBytes(Path.Combine(one.Folder, file)), File.ReadAllBytes(Path.Combine(other.Folder, file)));
        }
    }

    [Fact]
    public void Run_AnotherSeed_AnotherWorld()
    {
        using var one = new SimulatedWorld(SimulatedWorld.Small);
        using var other = new SimulatedWorld(SimulatedWorld.Small with { Seed = 8 });
        Assert.NotEqual(one.Manifest[0].Fields, other.Manifest[0].Fields);
    }

    [Fact]
    public void Run_Default_EveryStoryAndLookAlikeNotOnRequestIsInTheFiles()
    {
        using var world = new SimulatedWorld(SimulatedWorld.Small);
        var expected = Stories.Catalogue.All.Where(s => !s.IsOnRequest).Select(s => s.Name).Order(StringComparer.Ordinal);
        Assert.Equal(expected, world.Truth.Select(t => t.Story).Distinct().Order(StringComparer.Ordinal));
        Assert.True(Simulation.StoryNames.Count >= 15 && Simulation.LookAlikeNames.Count >= 15);
    }

    [Fact]
    public void Run_OneStory_OnlyItIsPlanted()
    {
        using var world = new SimulatedWorld(SimulatedWorld.Small with
        {
            Stories = new HashSet<string> { "founding" },
            LookAlikes = new HashSet<string> { "delegation" },
        });
        Assert.Equal(["delegation", "founding"], world.Truth.Select(t => t.Story).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(7, world.Truth.Count(t => t.Story == "founding"));
        Assert.Equal(6, world.Truth.Count(t => t.Story == "founding" && t.Document.StartsWith("RUS:20", StringComparison.Ordinal)));
    }

    [Fact]
    public void Run_NothingPlanted_TruthIsEmpty()
    {
        using var world = new SimulatedWorld(SimulatedWorld.Small with { Stories = new HashSet<string>(), LookAlikes = new HashSet<string>() });
        Assert.Empty(world.Truth);
        Assert.NotEmpty(world.Manifest);
    }

    [Fact]
    public void Truth_EveryDocument_IsOnAManifest()
    {
        using var world = new SimulatedWorld(SimulatedWorld.Small);
        Assert.Subset(world.Manifest.Select(m => m.Document).ToHashSet(), world.Truth.Select(t => t.Document).ToHashSet());
        Assert.Distinct(world.Truth.Select(t => t.Document));
    }

    // What no export holds cannot be found and is nobody's miss.
    [Fact]
    public void Truth_WithoutAnyBooking_TellsNoStoryOfBookings()
    {
        string[] told = ["one-phone", "booking-burst", "late-cash-ring", "leaves-after-event"];
        using var world = new SimulatedWorld(SimulatedWorld.Small);
        using var without = new SimulatedWorld(SimulatedWorld.Small with { BookingCoverage = 0 });

        Assert.Equal(told.Order(), world.Truth.Select(t => t.Story).Intersect(told).Order());
        Assert.Empty(without.Truth.Select(t => t.Story).Intersect(told));
        Assert.Contains(without.Truth, t => t.Story == "serial-passports");
    }

    [Fact]
    public void Summary_CountsWhatIsWritten()
    {
        using var world = new SimulatedWorld(SimulatedWorld.Small);
        Assert.Equal(world.Manifest.Count, world.Summary.ManifestRows);
        Assert.Equal(world.Bookings.Count, world.Summary.BookingRows);
        Assert.Equal(world.Truth.Count(t => t.Kind == "planted"), world.Summary.PlantedDocuments);
        Assert.Equal(world.Truth.Count(t => t.Kind == "lookalike"), world.Summary.LookAlikeDocuments);
    }

    [Fact]
    public void Run_NoBookings_WritesNoBookingFile()
    {
        using var world = new SimulatedWorld(SimulatedWorld.Small with { Shape = WorldShape.NoBookings });
        Assert.False(File.Exists(Path.Combine(world.Folder, "bookings.csv")));
        Assert.NotEmpty(world.Manifest);
    }

    [Fact]
    public void Run_Cancelled_LeavesNothingHalfWritten()
    {
        using var folder = new SimulatedWorld(SimulatedWorld.Small);
        File.Delete(Path.Combine(folder.Folder, "manifests.csv"));
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => Simulation.Run(SimulatedWorld.Small, folder.Folder, null, cancellation.Token));
        Assert.Equal(["bookings.csv", "events.csv", "people.csv", "truth.csv"], Directory.GetFiles(folder.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Run_Cyrillic_RussianNamesInTheirLetters()
    {
        using var world = new SimulatedWorld(SimulatedWorld.Small with { Shape = WorldShape.Cyrillic });
        int cyrillic = world.Manifest.Count(m => m.Fields[6].Length > 0 && m.Fields[6][0] is >= 'А' and <= 'я' or 'І');
        Assert.InRange((double)cyrillic / world.Manifest.Count, .3, .98);
    }

    [Fact]
    public void Run_FaultyPlan_NamesEveryFault()
    {
        var plan = new SimulationPlan { Days = 3, FaultRate = 2, Stories = new HashSet<string> { "nothing" } };
        Assert.Equal(
            ["days must be 20 to 2,000", "fault rate must be 0 to 0.5", "there is no story nothing"], plan.Faults());
        Assert.Throws<ArgumentException>(() => Simulation.Run(
            plan, Path.Combine(Path.GetTempPath(), "never-made"), null, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Defaults_AreAsDocumented()
    {
        var plan = new SimulationPlan();
        Assert.Equal((10_000L, 0L, 1UL), (plan.Travellers, plan.Movements, plan.Seed));
        Assert.Equal((new DateOnly(2031, 1, 1), 365, WorldShape.Default), (plan.From, plan.Days, plan.Shape));
        Assert.Equal((.94, .01, .002, 0), (plan.BookingCoverage, plan.FaultRate, plan.PlantedShare, plan.StoryStrength));
        Assert.Null(plan.Stories);
        Assert.Null(plan.LookAlikes);
    }
}
