using System.Runtime.InteropServices;
using ManifestScan.Model;

namespace ManifestScan.Anomaly;

/// <summary>The scores of known rows, rising: what other scores are compared with.</summary>
sealed class ScoreCurve
{
    // Beyond this many rows a sample tells the same; ranks in the far tail go on along the last tenth.
    const int MostRows = 50_000;

    readonly double[] _sorted;

    ScoreCurve(double[] sorted) => _sorted = sorted;

    /// <summary>Number of known rows.</summary>
    internal int Count => _sorted.Length;

    internal static ScoreCurve Of(IEnumerable<double> scores) => new([.. scores.Order()]);

    /// <summary>The rows to score for a curve: all, or a seeded sample.</summary>
    internal static int[] Rows(int rowCount, ulong seed) => rowCount <= MostRows
        ? [.. Enumerable.Range(0, rowCount)]
        : [.. Draws.Of(seed, 0x6375727665).Sample(rowCount, MostRows).Order()];

    /// <summary>Known rows that score as high or higher, 0 to <see cref="Count"/>.</summary>
    internal int CountAtLeast(double score)
    {
        int low = 0;
        for (int high = _sorted.Length; low < high;)
        {
            int middle = low + ((high - low) / 2);
            (low, high) = _sorted[middle] < score ? (middle + 1, high) : (low, middle);
        }
        return _sorted.Length - low;
    }

    /// <summary>
    /// How far out a score lies: the natural logarithm, turned, of the share of known rows above it. Goes on in a straight line
    /// beyond the last known row, so that no two scores are one.
    /// </summary>
    /// <returns>0 or more; about 2.3 for one row in ten, 4.6 for one in a hundred.</returns>
    internal double Strength(double score)
    {
        int above = CountAtLeast(score);
        if (above == Count)
        {
            return 0;
        }
        double strongest = Math.Log(Count + 1);
        if (above == 0)
        {
            double step = _sorted[^1] - _sorted[Math.Max(0, Count - 1 - Math.Max(1, Count / 10))];
            return strongest + (step > 0 ? (score - _sorted[^1]) / step : 0);
        }
        double next = _sorted[Count - above];
        double before = _sorted[Count - above - 1];
        double place = above + ((next - score) / (next - before));
        return strongest - Math.Log(place);
    }

    internal void Save(BinaryWriter writer)
    {
        writer.Write(_sorted.Length);
        writer.Write(MemoryMarshal.AsBytes<double>(_sorted));
    }

    internal static ScoreCurve Load(BinaryReader reader)
    {
        var sorted = new double[reader.ReadCount(sizeof(double))];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(sorted.AsSpan()));
        return new ScoreCurve(sorted);
    }
}
