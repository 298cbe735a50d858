namespace ManifestScan.Simulate;

/// <summary>
/// No single row may give a planted traveller away: neither a field, nor its place in the file, nor the order of its ids.
/// </summary>
public sealed class LeakTests(ITestOutputHelper output)
{
    const double MostAuroc = .55;
    const int Depth = 5;

    [Theory]
    [InlineData("manifests.csv", 12)]
    [InlineData("bookings.csv", 7)]
    public void SingleRows_TreeTrainedOnAnotherWorld_CannotTellPlantedFromOrdinary(string file, int document)
    {
        (string[][] rows, bool[] labels) = Read(21, file, document);
        (string[][] others, bool[] otherLabels) = Read(22, file, document);
        double[][] features = Features(rows, others);
        var tree = new DecisionTree(features, [.. labels, .. otherLabels], [.. Enumerable.Range(0, rows.Length)], Depth);
        var scored = otherLabels.Select((label, i) => (tree.Score(rows.Length + i), label)).ToArray();
        double auroc = DecisionTree.Auroc(scored);
        output.WriteLine(FormattableString.Invariant($"{file}: AUROC {auroc:0.000} on {others.Length} rows, first split on feature {tree.Root}"));
        Assert.InRange(auroc, 0, MostAuroc);
    }

    static (string[][] Rows, bool[] Labels) Read(ulong seed, string file, int document)
    {
        using var world = new SimulatedWorld(new SimulationPlan { Travellers = 20_000, Seed = seed, PlantedShare = .03 });
        var planted = world.Truth.Where(t => t.Kind == "planted").Select(t => t.Document).ToHashSet();
        string[][] rows = [.. world.Read(file, f => f).Where(r => r[document].Length > 0)];
        return (rows, [.. rows.Select(r => planted.Contains(r[document + 1] + ":" + r[document]))]);
    }

    /// <summary>
    /// Of every field its place in the order of all its values (so dates and numbers keep theirs), its length, its first and last two
    /// characters, and the hour if it is a time; and the row's place in the file. All rows of the first world, then all of the second.
    /// </summary>
    static double[][] Features(string[][] first, string[][] second)
    {
        string[][] rows = [.. first, .. second];
        List<double[]> features =
        [
            [.. first.Select((_, i) => (double)i / first.Length), .. second.Select((_, i) => (double)i / second.Length)],
        ];
        for (int column = 0; column < rows[0].Length; column++)
        {
            string[] values = [.. rows.Select(r => r[column])];
            var ranks = values.Distinct().Order(StringComparer.Ordinal).Select((v, i) => (v, i)).ToDictionary(p => p.v, p => (double)p.i);
            features.Add([.. values.Select(v => ranks[v])]);
            features.Add([.. values.Select(v => (double)v.Length)]);
            features.Add([.. values.Select(v => v.Length > 1 ? (v[0] * 256.0) + v[1] : 0)]);
            features.Add([.. values.Select(v => v.Length > 4 ? (v[^2] * 256.0) + v[^1] : 0)]);
            features.Add([.. values.Select(v => v.Length > 15 && v[10] == 'T' ? (v[11] * 256.0) + v[12] : 0)]);
        }
        return [.. features];
    }
}
