namespace ManifestScan.Anomaly.Histograms;

/// <summary>The bins of one column: ranges, or one for each of a few distinct values.</summary>
/// <param name="Edges">Rising edges of ranges, one more than there are bins; or the distinct values, rising.</param>
/// <param name="IsDistinct">Whether each value has a bin of its own.</param>
sealed record ColumnBins(float[] Edges, bool IsDistinct)
{
    /// <summary>Columns with no more distinct values than this are categories or small counts.</summary>
    internal const int MostDistinct = 16;

    /// <summary>Stands for a value in no bin.</summary>
    internal const int None = -1;

    /// <summary>Number of bins, 1 or more.</summary>
    internal int Count => IsDistinct ? Edges.Length : Edges.Length - 1;

    /// <summary>The bin of a value.</summary>
    internal int Of(float value)
    {
        int found = Array.BinarySearch(Edges, value);
        if (IsDistinct)
        {
            return found >= 0 ? found : None;
        }
        int below = found >= 0 ? found : ~found - 1;
        return below < 0 || value > Edges[^1] ? None : Math.Min(below, Count - 1);
    }

    /// <summary>One bin for each value; null when there are too many.</summary>
    internal static ColumnBins? Distinct(float[] column)
    {
        var values = new SortedSet<float>();
        foreach (float value in column)
        {
            if (values.Add(value) && values.Count > MostDistinct)
            {
                return null;
            }
        }
        return new ColumnBins([.. values], true);
    }

    /// <summary>Ranges of equal width.</summary>
    internal static ColumnBins Even(double least, double most, int count)
    {
        float[] edges = [.. Enumerable.Range(0, count + 1).Select(i => (float)(least + ((most - least) * i / count)))];
        return new ColumnBins([.. edges.Distinct()], false);
    }

    /// <summary>Ranges that hold about as many rows each; open at both ends.</summary>
    internal static ColumnBins Quantiles(float[] column, int count)
    {
        float[] sorted = [.. column];
        Array.Sort(sorted);
        IEnumerable<float> inner = Enumerable.Range(1, count - 1).Select(i => sorted[(int)((long)i * (sorted.Length - 1) / count)]).Distinct();
        return new ColumnBins([float.NegativeInfinity, .. inner, float.PositiveInfinity], false);
    }

    internal void Save(BinaryWriter writer)
    {
        writer.WriteFloats(Edges);
        writer.Write(IsDistinct);
    }

    internal static ColumnBins Load(BinaryReader reader)
    {
        var bins = new ColumnBins(reader.ReadFloats(), reader.ReadBoolean());
        return bins.Count > 0 ? bins : throw new InvalidDataException("The model is damaged: a column has no bins.");
    }
}
