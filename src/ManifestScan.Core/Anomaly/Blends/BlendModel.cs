using ManifestScan.Model;

namespace ManifestScan.Anomaly.Blends;

/// <summary>Fitted views, each with the scores it gave to the rows it was fitted on.</summary>
sealed class BlendModel(IAnomalyModel[] views, ScoreCurve[] curves) : IAnomalyModel
{
    // Large enough to part equal maxima, too small to outweigh a place in the order of one view.
    const double TieShare = 0.02;

    public double[] Score(NumericTable table, int threads)
    {
        var strengths = new double[views.Length][];
        for (int view = 0; view < views.Length; view++)
        {
            strengths[view] = views[view].Score(table, threads);
            ScoreCurve curve = curves[view];
            double[] scores = strengths[view];
            Parallel.For(0, scores.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, row => scores[row] = curve.Strength(scores[row]));
        }
        var blended = new double[table.RowCount];
        for (int row = 0; row < blended.Length; row++)
        {
            blended[row] = strengths.Max(s => s[row]) + (TieShare * strengths.Average(s => s[row]));
        }
        return blended;
    }

    /// <remarks>Each view's parts as shares of their sum, weighted by how strange that view finds the row.</remarks>
    public void Explain(ReadOnlySpan<float> row, Span<float> parts)
    {
        parts.Clear();
        float[] values = [.. row];
        var own = new float[parts.Length];
        var single = new NumericTable([.. values.Select((_, i) => i.ToString(System.Globalization.CultureInfo.InvariantCulture))], [.. values.Select(v => new[] { v })], 1);
        for (int view = 0; view < views.Length; view++)
        {
            views[view].Explain(values, own);
            double total = own.Sum(p => (double)Math.Max(0, p));
            double strength = curves[view].Strength(views[view].Score(single, 1)[0]);
            for (int column = 0; column < own.Length && total > 0; column++)
            {
                parts[column] += (float)(strength * Math.Max(0, own[column]) / total);
            }
        }
    }

    public void Save(BinaryWriter writer)
    {
        foreach (IAnomalyModel view in views)
        {
            view.Save(writer);
        }
        foreach (ScoreCurve curve in curves)
        {
            curve.Save(writer);
        }
    }
}
