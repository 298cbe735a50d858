using ManifestScan.Anomaly.Histograms;
using ManifestScan.Model;

namespace ManifestScan.Anomaly.Pairs;

/// <summary>Unusual combinations of values that are common on their own: two columns that hardly ever meet as they do in this row.</summary>
/// <remarks>
/// Columns are cut into eight ranges of equal numbers of rows (few distinct values are taken one by one). A pair of bins with e rows
/// expected under independence and c rows seen costs ln((e + 1) / (c + 1)) when that is above 0, so that a rare value alone costs
/// nothing. All pairs of up to 32 columns, else 512 pairs drawn with the seed.
/// Source: pairwise form of Noto, Brodley and Slonim, FRaC, DMKD 2012.
/// </remarks>
sealed class PairwiseDetector : IAnomalyDetector
{
    const int Bins = 8;
    const int MostPairs = 512;

    public string Name => "pairwise";

    public IAnomalyModel Fit(NumericTable table, FitOptions options)
    {
        ColumnPair[] pairs = Choose(table.ColumnCount, options.Seed);
        int[] used = [.. pairs.SelectMany(p => new[] { p.First, p.Second }).Distinct().Order()];
        var bins = new ColumnBins[used.Length];
        var binOf = new byte[used.Length][];
        Parallel.For(0, used.Length, options.Parallel, i =>
        {
            float[] values = table.Columns[used[i]];
            bins[i] = ColumnBins.Distinct(values) ?? ColumnBins.Quantiles(values, Bins);
            binOf[i] = Array.ConvertAll(values, v => (byte)bins[i].Of(v));
        });
        var costs = new float[pairs.Length][];
        Parallel.For(0, pairs.Length, options.Parallel, i =>
        {
            int first = Array.BinarySearch(used, pairs[i].First);
            int second = Array.BinarySearch(used, pairs[i].Second);
            costs[i] = Costs(binOf[first], binOf[second], bins[first].Count, bins[second].Count);
        });
        return new PairwiseModel(table.ColumnCount, used, bins, pairs, costs);
    }

    public IAnomalyModel Load(BinaryReader reader) => PairwiseModel.Load(reader);

    static ColumnPair[] Choose(int columns, ulong seed)
    {
        long all = (long)columns * (columns - 1) / 2;
        if (all <= MostPairs)
        {
            return [.. from first in Enumerable.Range(0, columns) from second in Enumerable.Range(first + 1, columns - first - 1) select new ColumnPair(first, second)];
        }
        var draws = Draws.Of(seed, 0x70616972);
        var chosen = new HashSet<ColumnPair>();
        while (chosen.Count < MostPairs)
        {
            int[] pair = draws.Sample(columns, 2);
            chosen.Add(new ColumnPair(Math.Min(pair[0], pair[1]), Math.Max(pair[0], pair[1])));
        }
        return [.. chosen.OrderBy(p => p.First).ThenBy(p => p.Second)];
    }

    /// <summary>One cost per pair of bins, the bins of the second column one after the other.</summary>
    static float[] Costs(byte[] first, byte[] second, int firstBins, int secondBins)
    {
        var counts = new int[firstBins * secondBins];
        var firstCounts = new int[firstBins];
        var secondCounts = new int[secondBins];
        for (int row = 0; row < first.Length; row++)
        {
            counts[(first[row] * secondBins) + second[row]]++;
            firstCounts[first[row]]++;
            secondCounts[second[row]]++;
        }
        var costs = new float[counts.Length];
        for (int cell = 0; cell < costs.Length; cell++)
        {
            double expected = (double)firstCounts[cell / secondBins] * secondCounts[cell % secondBins] / first.Length;
            costs[cell] = (float)Math.Max(0, Math.Log((expected + 1) / (counts[cell] + 1)));
        }
        return costs;
    }
}
