using ManifestScan.Model;

namespace ManifestScan.Anomaly;

/// <summary>What a detector has learned. Immutable; may be used from several threads.</summary>
public interface IAnomalyModel
{
    /// <summary>How strange each row is.</summary>
    /// <param name="table">The columns the model was fitted on, in the same order; no value is missing.</param>
    /// <param name="threads">Most threads at work, 1 or more; does not show in the scores.</param>
    /// <returns>One finite number per row; higher is stranger. Comparable within one model only.</returns>
    double[] Score(NumericTable table, int threads);

    /// <summary>How much each feature speaks for the row being strange.</summary>
    /// <param name="row">One value per column.</param>
    /// <param name="parts">One number per column, filled; higher speaks louder, 0 or less does not. Comparable within one row only.</param>
    void Explain(ReadOnlySpan<float> row, Span<float> parts);

    /// <summary>Writes the model so that <see cref="IAnomalyDetector.Load"/> gives one with the same scores, bit for bit.</summary>
    void Save(BinaryWriter writer);
}
