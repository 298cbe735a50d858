using System.Globalization;
using ManifestScan.Output;

namespace ManifestScan.Cli;

/// <summary>A world in which nobody arranged anything, held against copies of itself.</summary>
public sealed class OrdinaryWorldTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // At a rate of .1 a world without stories may show somebody once in ten worlds, and then few.
    [Fact]
    public void Score_WorldsWithoutStories_FindNobodyBeyondChance()
    {
        int[] found = [.. new[] { "431", "432", "433" }.Select(Found)];

        Assert.True(found.Count(f => f > 0) <= 1 && found.Sum() <= 3, $"Found: {string.Join(", ", found)}.");
    }

    int Found(string seed)
    {
        string world = _folder["world-" + seed], output = _folder["out-" + seed];
        InProcess.Run("simulate", "-o", world, "--travellers", "2000", "--seed", seed, "--stories", "none", "--look-alikes", "none").Expect(0);
        InProcess.Run("score", Path.Combine(world, "manifests.csv"), Path.Combine(world, "bookings.csv"), "-o", output, "--quiet").Expect(0);
        return new TableText(Path.Combine(output, "scores.parquet")).Column("q_value").Count(q => double.Parse(q, CultureInfo.InvariantCulture) <= 0.1);
    }
}
