using ManifestScan.Anomaly.Neighbours;
using ManifestScan.Model;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace ManifestScan.Anomaly.Components;

/// <summary>Rows far out along principal components that ordinary rows hardly use are strange: broken correlations.</summary>
/// <remarks>
/// Centre and components come from a trimmed sample, so that strange rows do not bend them (as in the minimum covariance determinant);
/// each component's variance is drawn a tenth of the way towards the mean of all. Above 256 columns only the 256 strongest components
/// of 256 rows are kept and everything across them counts as one.
/// </remarks>
sealed class ComponentDetector : IAnomalyDetector
{
    internal const double Shrinkage = 0.1;
    const int MostComponents = 256;
    static readonly NeighbourRules Trimming = new(TrimmedShare: 0.25);

    public string Name => "pca";

    public IAnomalyModel Fit(NumericTable table, FitOptions options)
    {
        TrimmedReference reference = TrimmedReference.Choose(table, Trimming, options);
        int columns = table.ColumnCount;
        bool isWide = columns > MostComponents;
        int[] sample = isWide ? [.. reference.Rows.Take(MostComponents)] : reference.Rows;
        var row = new float[columns];
        Matrix<double> rows = Matrix<double>.Build.Dense(sample.Length, columns);
        for (int i = 0; i < sample.Length; i++)
        {
            table.CopyRows(sample[i], 1, row, columns);
            reference.Scaling.Apply(row);
            for (int column = 0; column < columns; column++)
            {
                rows[i, column] = row[column];
            }
        }
        return isWide ? FromRows(rows, reference.Scaling) : FromColumns(rows, reference.Scaling);
    }

    public IAnomalyModel Load(BinaryReader reader) => ComponentModel.Load(reader);

    static ComponentModel FromColumns(Matrix<double> rows, Scaling scaling)
    {
        Evd<double> evd = rows.TransposeThisAndMultiply(rows).Divide(rows.RowCount).Evd(Symmetricity.Symmetric);
        return ComponentModel.Of(evd.EigenVectors, [.. evd.EigenValues.Select(v => Math.Max(0, v.Real))], scaling);
    }

    /// <summary>The components of few rows of many columns, through the products of rows with rows.</summary>
    static ComponentModel FromRows(Matrix<double> rows, Scaling scaling)
    {
        Evd<double> evd = rows.TransposeAndMultiply(rows).Divide(rows.RowCount).Evd(Symmetricity.Symmetric);
        double[] variances = [.. evd.EigenValues.Select(v => Math.Max(0, v.Real))];
        Matrix<double> vectors = rows.TransposeThisAndMultiply(evd.EigenVectors);
        for (int component = 0; component < variances.Length; component++)
        {
            double length = Math.Sqrt(variances[component] * rows.RowCount);
            vectors.SetColumn(component, length > 1e-9 ? vectors.Column(component) / length : vectors.Column(component) * 0);
        }
        return ComponentModel.Of(vectors, variances, scaling);
    }
}
