namespace ManifestScan.Anomaly.Tails;

/// <summary>Empirical tail probabilities of one column, as natural logarithms with the sign turned.</summary>
/// <remarks>
/// Exact up to 65,536 distinct values; beyond that the outer 8,192 of each side stay exact and the middle is thinned evenly.
/// A value beyond all that were seen has the tail 1 / (n + 1).
/// </remarks>
sealed class TailTable
{
    const int MostKnots = 1 << 16;
    const int ExactTail = 1 << 13;

    readonly float[] _values;
    readonly float[] _atMost;
    readonly float[] _atLeast;
    readonly float _beyond;

    TailTable(float[] values, float[] atMost, float[] atLeast, int skew, float beyond) =>
        (_values, _atMost, _atLeast, Skew, _beyond) = (values, atMost, atLeast, skew, beyond);

    /// <summary>Sign of the third central moment: -1, 0 or 1.</summary>
    internal int Skew { get; }

    internal static TailTable Of(float[] column)
    {
        float[] sorted = [.. column];
        Array.Sort(sorted);
        List<int> ends = Thinned(EndsOfRuns(sorted));
        var values = new float[ends.Count];
        var atMost = new float[ends.Count];
        var atLeast = new float[ends.Count];
        double n = sorted.Length;
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = sorted[ends[i] - 1];
            atMost[i] = (float)-Math.Log(ends[i] / n);
            atLeast[i] = (float)-Math.Log((n - FirstOf(sorted, ends[i] - 1)) / n);
        }
        return new TailTable(values, atMost, atLeast, SkewOf(sorted), (float)Math.Log(n + 1));
    }

    /// <summary>Both tails of a value.</summary>
    /// <param name="value">A finite number.</param>
    internal (float AtMost, float AtLeast) Of(float value)
    {
        int found = Array.BinarySearch(_values, value);
        if (found >= 0)
        {
            return (_atMost[found], _atLeast[found]);
        }
        int above = ~found;
        return (above == 0 ? _beyond : _atMost[above - 1], above == _values.Length ? _beyond : _atLeast[above]);
    }

    internal void Save(BinaryWriter writer)
    {
        writer.WriteFloats(_values);
        writer.WriteFloats(_atMost);
        writer.WriteFloats(_atLeast);
        writer.Write(Skew);
        writer.Write(_beyond);
    }

    internal static TailTable Load(BinaryReader reader)
    {
        float[] values = reader.ReadFloats();
        float[] atMost = reader.ReadFloats();
        float[] atLeast = reader.ReadFloats();
        return values.Length > 0 && values.Length == atMost.Length && values.Length == atLeast.Length
            ? new TailTable(values, atMost, atLeast, Math.Sign(reader.ReadInt32()), reader.ReadSingle())
            : throw new InvalidDataException("The model is damaged: tails do not fit.");
    }

    /// <summary>For every distinct value the number of values up to it.</summary>
    static List<int> EndsOfRuns(float[] sorted)
    {
        var ends = new List<int>();
        for (int i = 1; i <= sorted.Length; i++)
        {
            if (i == sorted.Length || sorted[i] != sorted[i - 1])
            {
                ends.Add(i);
            }
        }
        return ends;
    }

    static List<int> Thinned(List<int> ends)
    {
        if (ends.Count <= MostKnots)
        {
            return ends;
        }
        int middle = ends.Count - (2 * ExactTail);
        int kept = MostKnots - (2 * ExactTail);
        return
        [
            .. ends.Take(ExactTail),
            .. Enumerable.Range(0, kept).Select(i => ends[ExactTail + (int)((long)i * middle / kept)]),
            .. ends.TakeLast(ExactTail),
        ];
    }

    /// <summary>Index of the first value that equals the one at <paramref name="last"/>.</summary>
    static int FirstOf(float[] sorted, int last)
    {
        int low = 0;
        for (int high = last; low < high;)
        {
            int middle = low + ((high - low) / 2);
            (low, high) = sorted[middle] < sorted[last] ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    static int SkewOf(float[] sorted)
    {
        double mean = sorted.Average(v => (double)v);
        double cubes = sorted.Sum(v => Math.Pow(v - mean, 3));
        double squares = sorted.Sum(v => Math.Pow(v - mean, 2));
        double skew = squares > 0 ? cubes / sorted.Length / Math.Pow(squares / sorted.Length, 1.5) : 0;
        return double.IsNaN(skew) ? 0 : Math.Sign(skew);
    }
}
