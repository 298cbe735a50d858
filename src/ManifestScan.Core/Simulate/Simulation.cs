using ManifestScan.Simulate.Stories;

namespace ManifestScan.Simulate;

/// <summary>Invents exports of flights and bookings with planted stories, their innocent look-alikes, and the truth about both.</summary>
public static class Simulation
{
    /// <summary>Names of the stories that can be planted.</summary>
    public static IReadOnlyList<string> StoryNames => Catalogue.StoryNames;

    /// <summary>Names of the innocent look-alikes that can be planted.</summary>
    public static IReadOnlyList<string> LookAlikeNames => Catalogue.LookAlikeNames;

    /// <summary>
    /// Writes manifests.csv, bookings.csv, events.csv, people.csv and truth.csv into a folder, which is created; files of these names are
    /// replaced (without bookings, an old bookings.csv is deleted). Memory does not grow with the number of movements, only with that of
    /// planted people.
    /// </summary>
    /// <param name="plan">The world; see <see cref="SimulationPlan.Faults"/>.</param>
    /// <param name="outputFolder">Where to write.</param>
    /// <param name="progress">Told after every run of days; may be null.</param>
    /// <param name="cancellation">Stops the run; what is half written is deleted.</param>
    /// <exception cref="ArgumentException">The plan has faults; the message holds all of them.</exception>
    public static SimulationSummary Run(
        SimulationPlan plan, string outputFolder, IProgress<SimulationProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Faults() is { Count: > 0 } faults)
        {
            throw new ArgumentException(string.Join("; ", faults), nameof(plan));
        }
        Directory.CreateDirectory(outputFolder);
        return new WorldRun(plan, outputFolder, progress, cancellation).Run();
    }
}
