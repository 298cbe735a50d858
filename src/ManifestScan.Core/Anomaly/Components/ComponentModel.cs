using ManifestScan.Model;
using MathNet.Numerics.LinearAlgebra;

namespace ManifestScan.Anomaly.Components;

/// <summary>Components of ordinary rows and what a step along each costs.</summary>
/// <param name="Vectors">Component by component, one value per column.</param>
/// <param name="Costs">Per component: what a squared step along it costs beyond one across all components.</param>
/// <param name="AcrossCost">What a squared step across all components costs.</param>
/// <param name="Scaling">Centre and spread of ordinary rows.</param>
sealed record ComponentModel(float[] Vectors, float[] Costs, float AcrossCost, Scaling Scaling) : IAnomalyModel
{
    int ColumnCount => Scaling.Centres.Length;

    internal static ComponentModel Of(Matrix<double> vectors, double[] variances, Scaling scaling)
    {
        double mean = Math.Max(1e-9, variances.Sum() / Math.Max(1, vectors.RowCount));
        double across = 1 / (ComponentDetector.Shrinkage * mean);
        float[] costs = [.. variances.Select(v => (float)((1 / ((v * (1 - ComponentDetector.Shrinkage)) + (ComponentDetector.Shrinkage * mean))) - across))];
        float[] values = [.. vectors.ToColumnMajorArray().Select(v => (float)v)];
        return new ComponentModel(values, costs, (float)across, scaling);
    }

    /// <returns>Squared distance from the centre, each direction in its own deviations.</returns>
    public double[] Score(NumericTable table, int threads) => RowBlocks.Score(table, ColumnCount, threads, (rows, scores) =>
    {
        for (int row = 0; row < scores.Length; row++)
        {
            scores[row] = ScoreRow(rows.Slice(row * ColumnCount, ColumnCount));
        }
    });

    /// <remarks>The parts add up to the score; a feature may hold others down.</remarks>
    public void Explain(ReadOnlySpan<float> row, Span<float> parts)
    {
        float[] scaled = [.. row];
        Scaling.Apply(scaled);
        for (int column = 0; column < scaled.Length; column++)
        {
            parts[column] = scaled[column] * scaled[column] * AcrossCost;
        }
        for (int component = 0; component < Costs.Length; component++)
        {
            double step = Step(component, scaled);
            ReadOnlySpan<float> vector = Vectors.AsSpan(component * ColumnCount, ColumnCount);
            for (int column = 0; column < scaled.Length; column++)
            {
                parts[column] += (float)(step * Costs[component] * vector[column] * scaled[column]);
            }
        }
    }

    public void Save(BinaryWriter writer)
    {
        writer.WriteFloats(Vectors);
        writer.WriteFloats(Costs);
        writer.Write(AcrossCost);
        Scaling.Save(writer);
    }

    internal static ComponentModel Load(BinaryReader reader)
    {
        var model = new ComponentModel(reader.ReadFloats(), reader.ReadFloats(), reader.ReadSingle(), Scaling.Load(reader));
        return model.ColumnCount > 0 && model.Scaling.Factors.Length == model.ColumnCount && model.Vectors.LongLength == (long)model.Costs.Length * model.ColumnCount
            ? model
            : throw new InvalidDataException("The model is damaged: components do not fit.");
    }

    double ScoreRow(Span<float> row)
    {
        Scaling.Apply(row);
        double sum = 0;
        foreach (float value in row)
        {
            sum += (double)value * value;
        }
        sum *= AcrossCost;
        for (int component = 0; component < Costs.Length; component++)
        {
            double step = Step(component, row);
            sum += step * step * Costs[component];
        }
        return Math.Max(0, sum);
    }

    double Step(int component, ReadOnlySpan<float> scaled)
    {
        ReadOnlySpan<float> vector = Vectors.AsSpan(component * scaled.Length, scaled.Length);
        double sum = 0;
        for (int column = 0; column < scaled.Length; column++)
        {
            sum += (double)vector[column] * scaled[column];
        }
        return sum;
    }
}
