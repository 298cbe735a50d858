using ManifestScan.Model;

namespace ManifestScan.Anomaly.Neighbours;

/// <summary>The reference rows a row is compared with.</summary>
sealed class NeighbourModel : IAnomalyModel
{
    const int Abreast = 4;

    readonly float[] _rows;
    readonly Scaling _scaling;
    readonly int _neighbours;
    readonly ReferenceBlocks _reference;

    internal NeighbourModel(float[] rows, Scaling scaling, int neighbours)
    {
        (_rows, _scaling, _neighbours) = (rows, scaling, neighbours);
        _reference = new ReferenceBlocks(rows, FeatureCount);
    }

    int FeatureCount => _scaling.Centres.Length;

    /// <returns>Mean distance to the nearest reference rows, in standard deviations of ordinary rows.</returns>
    public double[] Score(NumericTable table, int threads) => RowBlocks.Score(table, FeatureCount, threads, ScoreBlock);

    /// <remarks>Mean squared difference from the nearest reference rows: these add up to the mean squared distance.</remarks>
    public void Explain(ReadOnlySpan<float> row, Span<float> parts)
    {
        parts.Clear();
        var queries = new float[Abreast * FeatureCount];
        row.CopyTo(queries);
        _scaling.Apply(queries.AsSpan(0, FeatureCount));
        NearestRows nearest = Find(queries)[0];
        int first = FirstOther(nearest);
        for (int place = first; place < nearest.Count; place++)
        {
            for (int feature = 0; feature < parts.Length; feature++)
            {
                float difference = queries[feature] - _reference.Value(nearest.RowAt(place), feature);
                parts[feature] += difference * difference / (nearest.Count - first);
            }
        }
    }

    public void Save(BinaryWriter writer)
    {
        _scaling.Save(writer);
        writer.WriteFloats(_rows);
        writer.Write(_neighbours);
    }

    internal static NeighbourModel Load(BinaryReader reader)
    {
        var scaling = Scaling.Load(reader);
        float[] rows = reader.ReadFloats();
        int neighbours = reader.ReadInt32();
        int features = scaling.Centres.Length;
        return features > 0 && scaling.Factors.Length == features && rows.Length > 0 && rows.Length % features == 0 && neighbours is > 0 and <= 1000
            ? new NeighbourModel(rows, scaling, neighbours)
            : throw new InvalidDataException("The model is damaged: its reference does not fit.");
    }

    // One more than asked for: a row of the table may itself be in the reference.
    NearestRows[] NewLists() => [.. Enumerable.Range(0, Abreast).Select(_ => new NearestRows(_neighbours + 1))];

    NearestRows[] Find(ReadOnlySpan<float> queries)
    {
        NearestRows[] nearest = NewLists();
        Find(queries, nearest);
        return nearest;
    }

    void Find(ReadOnlySpan<float> queries, NearestRows[] nearest)
    {
        foreach (NearestRows list in nearest)
        {
            list.Clear();
        }
        _reference.FindFour(queries, nearest);
    }

    void ScoreBlock(Span<float> rows, Span<double> scores)
    {
        NearestRows[] nearest = NewLists();
        var last = new float[Abreast * FeatureCount];
        for (int row = 0; row < scores.Length; row++)
        {
            _scaling.Apply(rows.Slice(row * FeatureCount, FeatureCount));
        }
        for (int row = 0; row < scores.Length; row += Abreast)
        {
            int count = Math.Min(Abreast, scores.Length - row);
            Span<float> queries = rows[(row * FeatureCount)..];
            if (count < Abreast)
            {
                queries.CopyTo(last);
                queries = last;
            }
            Find(queries, nearest);
            for (int i = 0; i < count; i++)
            {
                scores[row + i] = MeanDistance(nearest[i]);
            }
        }
    }

    double MeanDistance(NearestRows nearest)
    {
        int first = FirstOther(nearest);
        int end = Math.Min(nearest.Count, first + _neighbours);
        double sum = 0;
        for (int place = first; place < end; place++)
        {
            sum += Math.Sqrt(nearest.SquareAt(place));
        }
        return end > first ? sum / (end - first) : 0;
    }

    /// <summary>A reference row at no distance is taken for the row itself, once.</summary>
    static int FirstOther(NearestRows nearest) => nearest.Count > 0 && nearest.SquareAt(0) == 0 ? 1 : 0;
}
