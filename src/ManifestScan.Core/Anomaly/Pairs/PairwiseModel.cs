using ManifestScan.Anomaly.Histograms;
using ManifestScan.Model;

namespace ManifestScan.Anomaly.Pairs;

/// <summary>What each pair of bins costs.</summary>
sealed class PairwiseModel(int columnCount, int[] used, ColumnBins[] bins, ColumnPair[] pairs, float[][] costs) : IAnomalyModel
{
    readonly (int First, int Second)[] _places =
        [.. pairs.Select(p => (Array.BinarySearch(used, p.First), Array.BinarySearch(used, p.Second)))];

    public double[] Score(NumericTable table, int threads) => RowBlocks.Score(table, columnCount, threads, (rows, scores) =>
    {
        Span<int> found = stackalloc int[Math.Max(1, used.Length)];
        for (int row = 0; row < scores.Length; row++)
        {
            Find(rows.Slice(row * columnCount, columnCount), found);
            double sum = 0;
            for (int pair = 0; pair < pairs.Length; pair++)
            {
                sum += Cost(pair, found);
            }
            scores[row] = sum;
        }
    });

    public void Explain(ReadOnlySpan<float> row, Span<float> parts)
    {
        parts.Clear();
        var found = new int[used.Length];
        Find(row, found);
        for (int pair = 0; pair < pairs.Length; pair++)
        {
            float half = Cost(pair, found) / 2;
            parts[pairs[pair].First] += half;
            parts[pairs[pair].Second] += half;
        }
    }

    public void Save(BinaryWriter writer)
    {
        writer.Write(columnCount);
        writer.WriteInts(used);
        foreach (ColumnBins column in bins)
        {
            column.Save(writer);
        }
        writer.Write(pairs.Length);
        for (int pair = 0; pair < pairs.Length; pair++)
        {
            writer.Write(pairs[pair].First);
            writer.Write(pairs[pair].Second);
            writer.WriteFloats(costs[pair]);
        }
    }

    internal static PairwiseModel Load(BinaryReader reader)
    {
        int columns = reader.ReadInt32();
        int[] used = reader.ReadInts();
        var bins = new ColumnBins[used.Length];
        for (int i = 0; i < bins.Length; i++)
        {
            bins[i] = ColumnBins.Load(reader);
        }
        var pairs = new ColumnPair[reader.ReadCount()];
        var costs = new float[pairs.Length][];
        for (int pair = 0; pair < pairs.Length; pair++)
        {
            pairs[pair] = new ColumnPair(reader.ReadInt32(), reader.ReadInt32());
            costs[pair] = reader.ReadFloats();
            int first = Array.BinarySearch(used, pairs[pair].First);
            int second = Array.BinarySearch(used, pairs[pair].Second);
            if (first < 0 || second < 0 || used[^1] >= columns || costs[pair].Length != bins[first].Count * bins[second].Count)
            {
                throw new InvalidDataException("The model is damaged: a pair does not fit.");
            }
        }
        return new PairwiseModel(columns, used, bins, pairs, costs);
    }

    void Find(ReadOnlySpan<float> row, Span<int> found)
    {
        for (int i = 0; i < used.Length; i++)
        {
            found[i] = bins[i].Of(row[used[i]]);
        }
    }

    /// <summary>A value that was never seen has met nothing: it is for other detectors.</summary>
    float Cost(int pair, ReadOnlySpan<int> found)
    {
        int first = found[_places[pair].First];
        int second = found[_places[pair].Second];
        return first == ColumnBins.None || second == ColumnBins.None ? 0 : costs[pair][(first * bins[_places[pair].Second].Count) + second];
    }
}
